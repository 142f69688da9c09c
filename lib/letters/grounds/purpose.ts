import { strong } from "../document";
import { partyOf } from "../account/phrases";
import { occasionOf } from "../account/occasions.data";
import { useWords } from "../account/use-words.data";
import { choseIt } from "../account/standing";
import { provisionById } from "@/lib/law/catalogue";
import type { LetterContext } from "../context";
import { gdprPacks, type Ground } from "./ground";

/** Training is another purpose than the one the data were given for. */
export const purpose: Ground = {
  id: "purpose",
  packs: gdprPacks,
  place: "after",
  rules: ["art-5-1-b", "art-8a"],
  authorities: [],
  counter: "The company may say that its purpose was always to develop its services, or that it does research.",
  appliesWhen: (facts) => !choseIt(facts),
  compose: (_facts, context) => [
    strong("The purpose. "),
    `Data ${occasionOf(context.practice).given} are put to a new use ${useWords[context.practice.use].newUse} (${context.law.cite("art-5-1-b")}). Whether the new use is compatible with the old has to be assessed ${compatibility(context)}.`,
    context.law.has("art-5-3")
      ? ` Being compatible would not by itself make it lawful (${context.law.cite("art-5-3")}).`
      : "",
    ` If ${partyOf(context).does("answer")} that developing services was the purpose all along, I consider that too vague to be a specified one${notResearch(context)}.`,
  ],
};

/** The test in force at the time: both when the conduct spans the day on which it changed. */
function compatibility({ law, date }: LetterContext): string {
  const since = law.has("art-8a") ? `under ${law.cite("art-8a")}` : undefined;
  if (!law.has("art-6-4")) return since ?? "";
  const until = provisionById("art-6-4", law.territories)?.to;
  const test = `under ${law.cite("art-6-4")}${until === undefined ? "" : ` as it stood until ${date(until)}`}`;
  return since ? `${test} and ${since} since` : test;
}

/** Research has a rule of its own since 2026, which a company might turn to. */
function notResearch({ law, practice }: LetterContext): string {
  if (!law.has("art-4-2")) return "";
  return `; nor do I see how ${useWords[practice.use].it} can reasonably be described as scientific research (${law.cite("art-4-2")})`;
}
