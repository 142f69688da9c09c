import { isAbout } from "../grounds/ground";
import { strong, type Inline } from "../document";
import { candour, spokenOn } from "../world/argue";
import { companyLetter } from "../world/company";
import { followUpLetter } from "../world/follow-up";
import type { Plea, Say } from "../world/plea";
import { underWorldwidePolicy } from "../world/points";

/** What an authority of the country has said, told as a fact: the portal argues no law there. */
const toldBy: Readonly<Record<string, Say<Inline[]>>> = {
  HK: (_facts, context) =>
    isAbout("pcpd-linkedin-2024", context)
      ? [
          strong("Hong Kong. "),
          `The Privacy Commissioner of Hong Kong asked, in a statement of ${spokenOn("pcpd-linkedin-2024", context)}, whether a setting that is on by default reflects what users choose.`,
        ]
      : [],
};

const plea: Plea = {
  view: () => "I consider that people should be asked before their data are used in this way.",
  heading: "Why I write",
  points: underWorldwidePolicy,
  rules: {},
  law: (facts, context) => [
    ...[toldBy[facts.residence.country]?.(facts, context) ?? []].filter((told) => told.length > 0),
    ...candour(facts, context),
    ["I write as a user and argue no law here. Whatever rights the law where I live gives me, I keep."],
  ],
  otherwise: () => "will write to you again",
};

/** Wherever the portal knows no law: a plain request on the same facts. */
export const elsewhereLetters = {
  company: companyLetter({ id: "elsewhere-company", version: 2 }, plea),
  "follow-up": followUpLetter({ id: "elsewhere-follow-up", version: 2 }, plea),
} as const;
