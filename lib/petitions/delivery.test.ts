import { expect, test } from "vitest";
import { renderPdf } from "@/lib/letters/render/pdf";
import { renderText } from "@/lib/letters/render/text";
import { someDeliveryFacts } from "@/lib/testing/a-delivery";
import { readPdf } from "@/lib/testing/read-pdf";
import { deliveryOf, mostPrinted } from "./delivery";

const textOf = (...changes: Parameters<typeof someDeliveryFacts>) =>
  renderText(deliveryOf(someDeliveryFacts(...changes)));
const oneLine = (text: string) => text.replace(/\s+/g, " ");

test("what is handed over has the words people signed, the exact number, and how to check it", () => {
  const text = oneLine(textOf());
  for (const said of [
    "12,345 people have signed this petition, each confirmed by e-mail.",
    "12,345 signatures on 22 November 2026, 18:40 UTC",
    "from 1 November 2026 until 30 November 2026",
    "Ask first. Switch it off until people say yes.",
    "These are our posts. Nobody asked us.",
    "1 November 2026 12,000 3",
    "ab".repeat(32),
    "entry 41",
    "https://unticked.example/petitions/ask-first",
    "About: LinkedIn",
  ])
    expect(text).toContain(said);
});

test("signatures from elsewhere are told apart, and are in no number", () => {
  const text = oneLine(textOf());
  expect(text).toContain("312 signatures: On paper, in the library of Hackney");
  expect(text).not.toContain("12,657");
  expect(textOf({ gathered: [] })).not.toContain("gathered elsewhere");
});

test("places are named with their intervals where they have a number, and with nothing where they have none", () => {
  const text = textOf();
  expect(text).toMatch(/United Kingdom +9,000 +8,991 to 9,009/);
  expect(text).toMatch(/– Scotland +700 +691 to 709/);
  expect(text).toMatch(/Everywhere else +no reliable number +up to 60/);
  expect(text).not.toContain("France");
  expect(oneLine(textOf({ places: undefined }))).toContain("the first of these counts is not out yet");
});

test("names are those that were ticked to be handed over, and no heading is left without any", () => {
  expect(oneLine(textOf())).toContain("Of them 3 ticked that their name is handed over");
  expect(textOf({ names: [] })).not.toContain("Signatories");
  const many = Array.from({ length: mostPrinted.names + 1 }, (_, at) => `Name ${at}`);
  expect(oneLine(textOf({ names: many }))).toContain("These are the first 5,000; all are in the list");
  expect(textOf({ names: many })).not.toContain(`Name ${mostPrinted.names}\n`);
});

test("comments have the name their author gave, or none; a name without words is no comment", () => {
  const text = textOf();
  expect(oneLine(text)).toContain("لم يسألني أحد Somebody who signed");
  expect(text).not.toContain("Only a name");
  expect(textOf({ comments: [] })).not.toContain("What signers say");
});

test("a long petition is told by month", () => {
  const hours = Array.from({ length: 60 }, (_, at) => ({
    hour: new Date(Date.UTC(2026, 9, 1 + at)),
    added: 2,
    removed: 0,
  }));
  expect(textOf({ hours })).toMatch(/October 2026 +62 +0/);
});

test("the PDF says what the text says, and what people typed stays text", async () => {
  const document = deliveryOf(someDeliveryFacts());
  const { text, title } = await readPdf(renderPdf(document));
  expect(title).toBe("Ask before you train on us");
  const bare = (words: string) => words.replace(/[\s=–-]+/g, "");
  for (const said of ["#strong[Not] a formula: $x^2$ <b>", "王小明", "=SUM(A1)", "12,345 people have signed"])
    expect(bare(text)).toContain(bare(said));
});
