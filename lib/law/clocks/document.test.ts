import { expect, test } from "vitest";
import { deadlineDocument, deadlineDocumentSchema } from "./document";

const ask = (query: Record<string, string>) => deadlineDocument(query, "https://unticked.example");

test("a deadline comes with its working, in sentences, and the rule behind it", () => {
  const found = ask({ clock: "acknowledgement", received: "2026-11-25", nation: "england-and-wales" });
  if (!("document" in found)) throw new Error(found.faults.join());
  expect(deadlineDocumentSchema.parse(found.document)).toMatchObject({
    due: "2026-12-29",
    rolledFrom: "2026-12-25",
    provision: "section 164A(3) Data Protection Act 2018",
    provisionAddress: "https://unticked.example/legal-position#uk-s-164a-3",
    working: [
      "It starts with Wednesday 25 November 2026, which is not counted itself.",
      "30 days later it is Friday 25 December 2026.",
      "Friday 25 December 2026 is a bank holiday: Christmas Day.",
      "Saturday 26 December 2026 is no working day.",
      "Sunday 27 December 2026 is no working day.",
      "Monday 28 December 2026 is a bank holiday: Boxing Day (substitute day).",
      "The next working day is Tuesday 29 December 2026.",
      "So it ends with Tuesday 29 December 2026.",
    ],
  });
});

test("a deadline of one's own is not moved, and leads to the regulator's page where there is no rule", () => {
  const found = ask({ clock: "authority", received: "2026-11-21", nation: "scotland" });
  if (!("document" in found)) throw new Error(found.faults.join());
  expect(found.document).toMatchObject({ due: "2027-02-21", actBy: "2027-02-19", warnOn: "2027-02-07" });
  expect(found.document).not.toHaveProperty("rolledFrom");
  expect(found.document.working.slice(-2)).toEqual([
    "A deadline of your own is not moved to a later day: if it ends on a day on which nothing is open, act before.",
    "The last working day before it is Friday 19 February 2027.",
  ]);
  expect(found.document.provisionAddress).toMatch(/^https:\/\/ico\.org\.uk\//);
});

test.each([
  [{}, [/^clock: .*acknowledgement/, /^received: /, /^nation: .*scotland/]],
  [{ clock: "x", received: "2026-02-30", nation: "england" }, [/^clock: /, /^received: /, /^nation: /]],
  [{ clock: "rights", received: "1990-01-01", nation: "scotland" }, [/^received: .* 2024 to 2032/]],
])("%j is answered with what is wrong with it", (query, sentences) => {
  const found = ask(query);
  const faults = "faults" in found ? found.faults : [];
  expect(faults).toHaveLength(sentences.length);
  for (const [index, sentence] of sentences.entries()) expect(faults[index]).toMatch(sentence);
});
