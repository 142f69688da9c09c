import { emphasis, type Inline } from "../document";
import { dutchAuthority, ico, regulatorIn, sentenceStart } from "../account/phrases";
import { occasionOf } from "../account/occasions.data";
import { toldWhen } from "../account/notice";
import { choseIt } from "../account/standing";
import { isUse } from "@/lib/platforms/catalogue";
import type { LetterContext } from "../context";
import type { LetterFacts } from "../schema";
import { forceOf, gdprPacks, isAbout, type Ground } from "./ground";

/** What counts is what people could expect when and where they gave the data. */
export const balance: Ground = {
  id: "balance",
  packs: gdprPacks,
  place: "legitimate-interests",
  rules: ["art-6-1-f"],
  authorities: ["meta-bundeskartellamt", "ico-generative", "ap-linkedin-2025"],
  counter: "Posts may be public, notice was given in advance in 2025, and there is a switch.",
  appliesWhen: (facts) => !choseIt(facts),
  compose: (facts, context) => [
    emphasis("Balance."),
    ` What counts is what people could reasonably expect when and where their data were collected (${context.law.cite("recital-47")}). I consider that ${somebody(facts, context)} could not expect this use.`,
    " The Court of Justice doubted that improving a product can outweigh the interests of users who could not reasonably expect it (",
    emphasis("Meta v Bundeskartellamt"),
    `, ${context.law.refer("meta-bundeskartellamt", "paragraph 123")}).`,
    ...regulatorOnExpectations(context),
    ...[occasionOf(context.practice).seenByOthers ?? []].flat().map((words) => ` ${words}`),
    toldWhen(facts, context) === "before"
      ? " Nor does a notice given later change what could be expected earlier."
      : "",
  ],
};

/** The year stands for something only if it lies before the training. */
function somebody({ atStake }: LetterFacts, { conduct, practice }: LetterContext): string {
  const since = atStake?.memberSince;
  const { somebody: who, joinedTo } = occasionOf(practice);
  const began = conduct.phases.find(isUse)?.from;
  return since !== undefined && began !== undefined && since < Number(began.slice(0, 4))
    ? `somebody who joined in ${since}${joinedTo}`
    : who;
}

function regulatorOnExpectations(context: LetterContext): Inline[] {
  const { law, practice } = context;
  if (forceOf("ico-generative", context) === "guidance" && practice.use === "generative-training")
    return [
      ` ${sentenceStart(regulatorIn(context, ico).has)} said that common practice does not equate to meeting people’s reasonable expectations (${law.refer("ico-generative")}).`,
    ];
  if (forceOf("ap-linkedin-2025", context) === undefined || !isAbout("ap-linkedin-2025", context)) return [];
  return [
    ` ${sentenceStart(regulatorIn(context, dutchAuthority).has)} voiced great concern that members shared data, back to 2003, without foreseeing this use (${law.refer("ap-linkedin-2025")}).`,
  ];
}
