import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const policy: Source = {
  title: "xAI Privacy Policy, effective 4 April 2026, as kept by Open Terms Archive",
  address: termsArchive("genai"),
  seenOn: "2026-04-04",
  confidence: "high",
};
const reportedSwitch: Source = { title: "Reports of a switch in Grok’s settings", confidence: "low" };
const reportedDefault: Source = { title: "Reports on Grok’s default", confidence: "medium" };

/** Grok as an app and at grok.com, for which another company answers than for X. */
export const grok = {
  id: "grok",
  name: "Grok",
  alsoCalled: ["xAI", "grok.com"],
  inShort: [
    {
      words: "xAI’s policy says that it trains AI on personal data, and rests this on legitimate interests.",
      source: policy,
    },
    { words: "Conversations are reported to be used unless you object.", source: reportedDefault },
    {
      words: "You can object in xAI’s privacy portal; a switch is reported too, but its name could not be confirmed.",
      source: reportedSwitch,
    },
  ],
  practices: [
    {
      id: "grok-conversations",
      title: "Training AI on your conversations with Grok",
      use: "generative-training",
      does: "trains its AI on what people say to Grok",
      setting: {
        kind: "form",
        name: "form in the privacy portal",
        nameIsOurs: true,
        address: "https://x.ai/privacy-portal/",
        paths: [{ clients: ["web"], language: "en", steps: ["x.ai/privacy-portal"], source: policy }],
        source: policy,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "used", note: "Since when is not known.", source: reportedDefault }],
        },
      ],
      offDoesNot: [],
      notCovered: [
        {
          words: "Posts on X, and chats with Grok on X, are another matter: X has switches for them.",
          source: policy,
        },
      ],
      basis: [{ livesIn: [...eeaCountries, "CH", "GB"], words: "legitimate interests", source: policy }],
      inScope: [],
      outOfScope: [],
      content: ["ai-chats"],
      sharing: [],
    },
  ],
  promises: [],
  checked: [
    {
      title: "A switch in Grok’s settings",
      words:
        "A switch for training is reported in Grok’s settings, on by default. Its name and its place could not be confirmed.",
      source: reportedSwitch,
    },
    {
      title: "Representative in Switzerland",
      words: "For people in Switzerland xAI’s policy names a representative in Geneva. Its name is in the policy.",
      source: policy,
    },
  ],
  controllers: [
    {
      livesIn: "elsewhere",
      name: "X.AI LLC",
      address: [],
      email: "privacy@x.ai",
      form: { label: "xAI’s privacy portal", address: "https://x.ai/privacy-portal/" },
      source: policy,
    },
  ],
  representatives: [
    {
      livesIn: eeaCountries,
      name: "Lionheart Squared (Europe) Ltd",
      address: ["2 Pembroke House", "Upper Pembroke Street 28-32", "Dublin", "D02 EK84", "Ireland"],
      email: "xai@lionheartsquared.eu",
      source: policy,
    },
    {
      livesIn: ["GB"],
      name: "Lionheart Squared Limited",
      address: ["17 Glasshouse Studios", "Fryern Court Road", "Fordingbridge", "SP6 1QX", "United Kingdom"],
      source: policy,
    },
  ],
  timeline: [
    {
      on: "2026-04-04",
      exactly: true,
      words: "The latest privacy policy that was read takes effect.",
      sources: [policy],
    },
  ],
} as const satisfies Platform;
