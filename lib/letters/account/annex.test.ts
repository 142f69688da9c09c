import { describe, expect, test } from "vitest";
import { aLetter } from "@/lib/testing/a-letter";
import { renderText } from "../render/text";
import { samples } from "../samples.data";
import type { LetterFacts, LetterKind } from "../schema";

const { facts } = samples["uk-counted"];
const contact: LetterFacts["contact"] = { on: "2026-11-22", channel: "form", asked: ["complaint"], reply: "none" };
const read = (changes: Partial<LetterFacts> = {}, kind: LetterKind = "company") =>
  renderText(aLetter({ ...facts, ...changes }, kind)).replace(/\s+/g, " ");

const sentence = "It holds 3,008 comments, 1,204 posts and 6 jobs in my profile, the earliest with a date from 2011.";

describe("a count that the person ticked", () => {
  test.each(["company", "follow-up", "authority"] as const)("stands in the letter, %s, with its annex", (kind) => {
    const text = read({ contact }, kind);
    expect(text).toContain(sentence);
    expect(text).toContain("Annex: my data at stake");
    expect(text).toContain("Posts 1,204 1,160 1,177 1,204 0 96,310");
  });

  test("is nowhere without one", () => {
    expect(read({ atStake: { content: ["posts"] } })).not.toMatch(/Annex: my|data export/);
  });

  test("is divided at the day on which they were told", () => {
    expect(read()).toContain("Of these, 4,092 are dated before 2 March 2026, the day on which I was told.");
  });

  test("says how surely the use began on a day", () => {
    expect(read({ notice: { told: "no" } })).toContain(
      "before 3 November 2025, about the day on which, as I understand it, this training began where I live.",
    );
  });

  test("leaves out a day that the answers no longer give", () => {
    const text = read({ notice: { told: "no" }, switchedOff: { off: false }, seen: undefined });
    expect(text).not.toMatch(/Before 2 March 2026|Before 14 November 2026|I was told\.|I refused/);
    expect(text).toContain("Posts 1,204 1,160 0 96,310");
  });

  test("tells what is named as used apart only where the platform’s list is for people who live there", () => {
    const named = "LinkedIn names as used for this training";
    expect(read()).toContain(named);
    const abroad = read({ residence: { country: "US", state: "NY" } });
    expect(abroad).not.toContain(named);
    expect(abroad).toContain("My data on LinkedIn What Total");
  });

  test("is left out of a letter about another platform", () => {
    expect(read({ practice: "x-grok-training", setting: { state: "on" } })).not.toContain("Annex: my");
  });
});
