import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { termsArchive } from "./open-terms-archive-shared.data";

const policy: Source = {
  title: "Snap Privacy Policy, effective 21 September 2026, as kept by Open Terms Archive",
  address: termsArchive("pga", "d13701b0"),
  seenOn: "2026-09-21",
  confidence: "high",
};
const userReport: Source = {
  title: "A member’s post and Surfshark’s study of AI training on social media, 2025–26",
  confidence: "low",
};
const generativeScope: Source = {
  title: "Reports on what Snapchat’s generative AI setting covers",
  confidence: "medium",
};
const europeanCompany: Source = {
  title: "Snap’s notice for the EEA and the UK, and datenanfragen.de’s record of it",
  seenOn: "2025-11",
  confidence: "medium",
};
const ukCompany: Source = {
  title:
    "Snap’s notice for the EEA and the UK, which names Snap B.V.; from memory it may be Snap Group Limited for the UK",
  seenOn: "2025-11",
  confidence: "unverified",
};
const fromMemory: Source = { title: "From memory: no source was found", confidence: "unverified" };
const selfiePress: Source = {
  title: "404 Media and other press on My Selfie",
  seenOn: "2024-09-17",
  confidence: "medium",
};

const snapBv = {
  name: "Snap B.V.",
  address: ["Keizersgracht 165", "1016 DP Amsterdam", "The Netherlands"],
  email: "dpo@snap.com",
} as const;

/** Snapchat. What is known of its switch comes from one weak source. */
export const snapchat = {
  id: "snapchat",
  name: "Snapchat",
  alsoCalled: ["Snap"],
  inShort: [
    {
      words: "Snap’s policy says that its models take into account what people say to My AI, to improve the responses.",
      source: policy,
    },
    {
      words:
        "Some people report a switch for public content, “Allow use of public content”; where it is shown and whether it starts on could not be confirmed.",
      source: userReport,
    },
    {
      words: "The policy links to a form for objections, and treats Snaps and chats between friends as private.",
      source: policy,
    },
  ],
  practices: [
    {
      id: "snapchat-public-content",
      title: "Using your public Stories and Spotlight for generative AI",
      use: "generative-training",
      does: "uses public content, such as public Stories and Spotlight, for generative AI",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Allow use of public content",
        page: "Generative AI settings",
        label: "Allow use of public content",
        paths: [
          {
            clients: ["ios", "android"],
            language: "en",
            steps: ["Settings", "My Privacy & Data", "Generative AI settings", "Allow use of public content"],
            source: userReport,
          },
        ],
        questions: [],
        source: userReport,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [
            {
              exactly: false,
              state: "on",
              forSome: true,
              note: "Believed to be on where it is shown; the countries are not known.",
              source: userReport,
            },
          ],
        },
      ],
      offDoesNot: [],
      notCovered: [{ words: "What you say to My AI is another matter, with a form of its own.", source: policy }],
      basis: [],
      inScope: [{ words: ["public Stories", "public Spotlight"], source: generativeScope }],
      outOfScope: [{ words: ["private Snaps and chats between friends"], source: policy }],
      content: ["posts", "photos", "videos"],
      sharing: [],
    },
    {
      id: "snapchat-my-ai",
      title: "Improving My AI with what you say to it",
      // The policy says that its models take this into account, and not that they generate anything.
      use: "machine-learning",
      does: "uses what people say to My AI to improve the responses",
      setting: {
        kind: "form",
        name: "form to object with",
        nameIsOurs: true,
        address: "https://help.snapchat.com/hc/requests/new?ticket_form_id=360000016663",
        paths: [],
        source: policy,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "used", note: "Since when is not known.", source: policy }],
        },
      ],
      offDoesNot: [],
      notCovered: [
        {
          words: "Public Stories and Spotlight are another matter, for which a switch has been reported.",
          source: userReport,
        },
      ],
      purpose: { livesIn: "elsewhere", words: "to improve the responses", in: "privacy policy", source: policy },
      basis: [],
      inScope: [{ words: ["conversations with My AI", "what you give to its AI features"], source: policy }],
      outOfScope: [{ words: ["private Snaps and chats between friends"], source: policy }],
      content: ["ai-chats"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
  ],
  promises: [],
  checked: [
    {
      title: "See My Selfie in Ads",
      words:
        "This switch is on once you have accepted the My Selfie terms (Profile, then Settings, then My Account, then My Selfie). It is about AI pictures of you in advertisements, not about training as such.",
      source: selfiePress,
    },
    {
      title: "Deleting My AI’s data",
      words:
        "What you said to My AI can be deleted under Settings, then Clear data, then My AI. This is not an objection.",
      source: fromMemory,
    },
  ],
  controllers: [
    {
      livesIn: eeaCountries,
      ...snapBv,
      leadAuthority: { id: "nl-ap", name: "Dutch data protection authority (AP)", source: fromMemory },
      source: europeanCompany,
    },
    { livesIn: ["GB"], ...snapBv, source: ukCompany },
    { livesIn: "elsewhere", name: "Snap Inc.", address: ["Santa Monica", "USA"], source: fromMemory },
  ],
  representatives: [],
  timeline: [
    {
      on: "2024-05",
      exactly: true,
      words: "The ICO closes its case on My AI.",
      livesIn: ["GB"],
      sources: [fromMemory],
    },
    {
      on: "2024-09-17",
      exactly: false,
      words: "404 Media reports that selfies given for AI pictures may appear in advertisements.",
      sources: [selfiePress],
    },
    {
      on: "2026-09-21",
      exactly: true,
      words: "The latest privacy policy that was read takes effect.",
      sources: [policy],
    },
  ],
} as const satisfies Platform;
