import { createElement } from "react";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { staticMarkup } from "@/lib/infra/static-markup";
import { pngOf } from "@/lib/infra/svg-png";
import { endWorkers } from "@/lib/infra/worker-pool";
import { ShareCard, shareCardSize, type ShareCardProps } from "@/components/ui/share-card";
import { inLines } from "@/lib/kernel/in-lines";

afterAll(endWorkers);

const card: ShareCardProps = {
  site: "unticked",
  title: "What people found",
  value: "4,210",
  label: "found the setting switched on",
  notes: ["of 6,840 who looked", "Counts up to 16 November 2026"],
};
const drawn = (changes: Partial<ShareCardProps> = {}) =>
  staticMarkup(createElement(ShareCard, { ...card, ...changes }));

test("words are broken into lines without losing any", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(words, (text) => {
      const lines = inLines(text, 20);
      expect(lines.join(" ")).toBe(text);
      expect(lines.every((line) => line.length <= 20)).toBe(true);
    }),
  );
});

test("a card says everything it is given, as plain text", async () => {
  const svg = await drawn({ title: "Ask <& tell>" });
  for (const words of ["unticked", "Ask &lt;&amp; tell&gt;", "4,210", card.label, ...card.notes])
    expect(svg).toContain(`>${words}</text>`);
});

test("a card has neither variables nor addresses: it is drawn alike everywhere", async () => {
  expect(await drawn()).not.toMatch(/var\(|url\(|href|class=/);
});

test("a card can be drawn, of a number or of words", async () => {
  for (const value of ["4,210", "fewer than 10"])
    expect((await pngOf(await drawn({ value }), shareCardSize)).length).toBeGreaterThan(5_000);
});
