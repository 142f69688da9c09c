import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { irishLead } from "./irish-lead-shared.data";
import { termsArchive } from "./open-terms-archive-shared.data";

const ownText: Source = {
  title: "OpenAI’s text of 25 July 2026, as kept by Open Terms Archive",
  address: termsArchive("genai", "e65db9d"),
  seenOn: "2026-07-25",
  confidence: "high",
};

const portal = { label: "OpenAI’s privacy portal", address: "https://privacy.openai.com" } as const;
const irishCompany = {
  name: "OpenAI Ireland Limited",
  address: ["1st Floor, The Liffey Trust Centre", "117-126 Sheriff Street Upper", "Dublin 1", "D01 YC43", "Ireland"],
  email: "dpo@openai.com",
  form: portal,
  source: ownText,
} as const;

/** OpenAI's ChatGPT. Facts from the project's platform reference, as of 2026-11-21. */
export const chatgpt = {
  id: "chatgpt",
  name: "ChatGPT",
  alsoCalled: ["OpenAI", "GPT"],
  inShort: [
    {
      words: "OpenAI uses people’s conversations with ChatGPT to improve its models.",
      source: ownText,
    },
    {
      words: "The switch is on for the Free and Plus plans until you turn it off, and off for business plans.",
      source: ownText,
    },
    {
      words: "Turning it off counts for new conversations; feedback that you give may still be used.",
      source: ownText,
    },
  ],
  practices: [
    {
      id: "chatgpt-conversations",
      title: "Training the models on your conversations",
      use: "generative-training",
      does: "trains the models behind ChatGPT on people’s conversations",
      setting: {
        kind: "switch",
        permits: "use",
        name: "Improve the model for everyone",
        paths: [
          {
            clients: ["web"],
            language: "en",
            steps: ["Your profile", "Settings", "Data controls", "Improve the model for everyone"],
            source: ownText,
          },
          {
            clients: ["ios", "android"],
            language: "en",
            steps: ["Sidebar", "Your profile", "Data Controls", "Improve the model for everyone"],
            source: ownText,
          },
        ],
        questions: [],
        source: ownText,
      },
      defaults: [
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "on", accounts: "Free and Plus plans", source: ownText }],
        },
      ],
      offDoesNot: [
        {
          words: "Once you opt out, new conversations will not be used",
          in: "published text",
          leavesPast: true,
          source: ownText,
        },
      ],
      notCovered: [
        { words: "Feedback, such as a thumb up or down, may still be used.", source: ownText },
        { words: "Voice and video have switches of their own.", source: ownText },
        {
          words:
            "There is a second way to opt out, “do not train on my content” in OpenAI’s privacy portal (privacy.openai.com). People without an account can object there too.",
          source: ownText,
        },
      ],
      basis: [{ livesIn: [...eeaCountries, "CH"], words: "legitimate interests", source: ownText }],
      inScope: [{ words: ["conversations with ChatGPT"], source: ownText }],
      outOfScope: [{ words: ["business plans", "the API"], source: ownText }],
      content: ["ai-chats"],
      contentNamedIn: "elsewhere",
      sharing: [],
    },
  ],
  promises: [],
  checked: [],
  controllers: [
    {
      livesIn: eeaCountries,
      ...irishCompany,
      leadAuthority: irishLead,
    },
    { livesIn: ["CH"], ...irishCompany },
    {
      livesIn: "elsewhere",
      name: "OpenAI OpCo, LLC",
      address: ["1455 Third Street", "San Francisco, CA 94158", "USA"],
      email: "privacy@openai.com",
      form: portal,
      source: ownText,
    },
  ],
  representatives: [],
  timeline: [],
} as const satisfies Platform;
