import type { Elapsed, NextStep } from "@/lib/complaints/standing";
import type { LetterKind } from "@/lib/letters/schema";

/** Where the words of a next step stand, under `case.next`. */
export function wordsKey(step: NextStep) {
  switch (step.kind) {
    case "send":
      return `send.${step.to}` as const;
    case "wait":
      return `wait.${step.for}` as const;
    case "supply":
      return `supply.${step.for}` as const;
    case "write":
      return `write.${step.because}` as const;
    case "nothing":
      return `nothing.${step.because}` as const;
    case "tell-sending":
    case "weigh":
    case "press-authority":
    case "after-outcome":
      return step.kind;
  }
}

/** What the words of some steps turn on. */
export function wordsChoice(step: NextStep): { kind: string } {
  return { kind: wordFor(step.kind === "write" ? step.letter : "company") };
}

/** The kind of a letter as sentences choose by it, which take no hyphen. */
export function wordFor(kind: LetterKind): "company" | "second" | "authority" {
  return kind === "follow-up" ? "second" : kind;
}

/** What the sentence about the days that have passed turns on. */
export function elapsedGiven({ days, clock }: Pick<Elapsed, "days" | "clock">): { days: number; hasRule: string } {
  return { days, hasRule: clock === undefined ? "no" : "yes" };
}
