import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";
import { notFound } from "./search-shared.data";

const policy: Source = {
  title: "DeepSeek Privacy Policy, as kept by Open Terms Archive on 10 February 2026",
  address: termsArchive("genai"),
  seenOn: "2026-02-10",
  confidence: "high",
};
const reports: Source = {
  title: "Reports that DeepSeek uses people’s data for training unless they opt out",
  confidence: "medium",
};

/** DeepSeek. Facts from the project's platform reference, as of 2026-11-21. */
export const deepseek = {
  id: "deepseek",
  name: "DeepSeek",
  alsoCalled: [],
  inShort: [
    { words: "DeepSeek’s privacy policy speaks of using personal data to train its models.", source: policy },
    {
      words: "The data are reported to be used until a person opts out, a right that the policy names.",
      source: reports,
    },
    { words: "No switch and no form for that were found, only an e-mail address for privacy.", source: notFound },
  ],
  practices: [
    {
      id: "deepseek-training",
      title: "Training models on your personal data",
      use: "generative-training",
      does: "trains its models on people’s personal data",
      setting: {
        kind: "none",
        words:
          "The policy names a “right to opt-out of using your Personal Data for training our models”, but no switch and no form for that were found. Its address for privacy is privacy@deepseek.com.",
        rightNamedIn: "privacy policy",
        source: policy,
      },
      defaults: [{ livesIn: "elsewhere", phases: [{ exactly: false, state: "used", source: reports }] }],
      offDoesNot: [],
      notCovered: [],
      basis: [{ livesIn: [...eeaCountries, "CH", "GB"], words: "legitimate interests", source: policy }],
      inScope: [{ words: ["personal data, as the policy puts it"], source: policy }],
      outOfScope: [],
      content: ["ai-chats"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: "elsewhere",
      name: "Hangzhou DeepSeek Artificial Intelligence Co., Ltd.",
      address: [],
      email: "privacy@deepseek.com",
      source: policy,
    },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
