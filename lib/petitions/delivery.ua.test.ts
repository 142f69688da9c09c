import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { renderPdf } from "@/lib/letters/render/pdf";
import { someDeliveryFacts } from "@/lib/testing/a-delivery";
import { verdictsOn } from "@/lib/testing/verapdf";
import { deliveryOf } from "./delivery";

const deliveries = {
  whole: someDeliveryFacts(),
  bare: someDeliveryFacts({ places: undefined, gathered: [], comments: [], names: [], hours: [], seal: undefined }),
  long: someDeliveryFacts({ names: Array.from({ length: 400 }, (_, at) => `Name ${at} ${"w".repeat(90)}`) }),
};

test("veraPDF passes what is handed over by the PDF/UA-1 profile", async () => {
  const folder = mkdtempSync(join(tmpdir(), "unticked-delivery-"));
  try {
    for (const [name, facts] of Object.entries(deliveries))
      writeFileSync(join(folder, `${name}.pdf`), renderPdf(deliveryOf(facts)));
    const verdicts = await verdictsOn(folder, inject("veraPdf"));
    expect([...verdicts.keys()].sort()).toEqual(["bare.pdf", "long.pdf", "whole.pdf"]);
    for (const { broken, compliant, passedRules } of verdicts.values()) {
      expect(broken).toEqual([]);
      expect([compliant, passedRules > 100]).toEqual([true, true]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
