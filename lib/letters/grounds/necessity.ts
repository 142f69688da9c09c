import { emphasis } from "../document";
import { useWords } from "../account/use-words.data";
import { choseIt } from "../account/standing";
import { gdprPacks, type Ground } from "./ground";

/** A milder way was open: ask first. */
export const necessity: Ground = {
  id: "necessity",
  packs: gdprPacks,
  place: "legitimate-interests",
  rules: ["art-6-1-f"],
  authorities: ["knltb", "mousse"],
  counter: "A German court found no equally effective milder means, and KNLTB was about passing data on for payment.",
  appliesWhen: (facts) => !choseIt(facts),
  compose: (_facts, { law, practice }) => [
    emphasis("Necessity."),
    ` There is a milder way: ask users first and ${useWords[practice.use].withConsent}. The Court of Justice pointed a sports association to it (`,
    emphasis("KNLTB"),
    `, ${law.refer("knltb", "paragraphs 51–53")}), and has held that being able to object afterwards does not show that a use was necessary (`,
    emphasis("Mousse"),
    `, ${law.refer("mousse", "paragraphs 67–70")}). That asking would bring in fewer data does not by itself make the rest necessary.`,
  ],
};
