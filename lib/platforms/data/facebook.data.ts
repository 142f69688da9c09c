import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform } from "../schema";
import {
  metaChecked,
  metaControllers,
  metaInShort,
  metaPolicy,
  metaTimeline,
  thirdPartyFormSource,
  trainingAtMeta,
} from "./meta-shared.data";

/** Facebook, one of Meta’s networks. It also stands for what Meta takes from elsewhere, from people without an account too. */
export const facebook = {
  id: "facebook",
  name: "Facebook",
  alsoCalled: ["Meta"],
  inShort: metaInShort("Facebook"),
  practices: [
    { ...trainingAtMeta, id: "facebook-meta-ai" },
    {
      id: "facebook-third-party-information",
      title: "Training AI on information about you from elsewhere",
      // The policy speaks of “AI at Meta”, without saying which kind.
      use: "machine-learning",
      dataFrom: "others",
      does: "trains and improves AI on information that comes from partners and other third parties",
      setting: {
        kind: "form",
        name: "form about information from third parties",
        nameIsOurs: true,
        address: "https://www.facebook.com/help/contact/510058597920541",
        paths: [],
        source: thirdPartyFormSource,
      },
      defaults: [
        {
          livesIn: [...eeaCountries, "CH"],
          phases: [{ exactly: false, state: "used", note: "Since when is not known.", source: metaPolicy }],
        },
        {
          livesIn: "elsewhere",
          phases: [
            { exactly: false, state: "unknown", note: "Only the policy for Europe was read.", source: metaPolicy },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [
        {
          words: "What you post yourself, and what you say to Meta’s AI, has another form.",
          source: thirdPartyFormSource,
        },
        {
          words: "Outside Europe this form may ask for proof that personal data appeared in an answer of the AI.",
          source: { title: "From memory: no source was found", confidence: "unverified" },
        },
      ],
      purpose: trainingAtMeta.purpose,
      basis: trainingAtMeta.basis,
      inScope: [{ words: ["information from partners and other third parties, at any age"], source: metaPolicy }],
      outOfScope: [],
      content: [],
      sharing: [],
    },
  ],
  promises: [],
  checked: metaChecked,
  controllers: metaControllers,
  representatives: [],
  timeline: metaTimeline,
} as const satisfies Platform;
