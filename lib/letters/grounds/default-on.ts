import { emphasis, strong } from "../document";
import { wasOnUnasked } from "../account/standing";
import { gdprPacks, type Ground } from "./ground";

/** The default went further than the service needs. */
export const defaultOn: Ground = {
  id: "default-on",
  packs: gdprPacks,
  place: "after",
  rules: ["art-25-2"],
  authorities: ["schrems-meta"],
  counter:
    "If training is a lawful purpose, what it needs may be processed by default; the ICO has not read the rule as a general duty to ask.",
  appliesWhen: wasOnUnasked,
  compose: (_facts, { law }) => [
    strong("The default. "),
    `By default only the data necessary for each specific purpose may be processed, and that includes how far they are processed (${law.cite("art-25-2")}; see also `,
    emphasis("Schrems v Meta"),
    `, ${law.refer("schrems-meta", "paragraph 60")}). Keeping a profile does not require that AI is trained on it, and if training counts as a purpose of its own, asking first would serve it too. I consider that the default that fits this rule is off.`,
  ],
};
