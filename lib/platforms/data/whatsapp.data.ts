import { eeaCountries } from "@/lib/places/catalogue";
import type { Platform, Source } from "../schema";
import { irishLead } from "./irish-lead-shared.data";
import { formsAudit, metaChecked, metaControllers, metaPolicy } from "./meta-shared.data";
import { termsArchive } from "./open-terms-archive-shared.data";

const policy: Source = {
  title: "WhatsApp Privacy Policy, effective 2 July 2026, as kept by Open Terms Archive",
  address: termsArchive("pga"),
  seenOn: "2026-07-02",
  confidence: "high",
};
const statements: Source = {
  title: "WhatsApp’s statements on personal messages and AI, as reported",
  confidence: "medium",
};
const aiChats: Source = {
  title: "Reports that messages to Meta AI are used as on Meta’s other networks",
  confidence: "medium",
};
const restOfWorld: Source = { title: "Reports on which company answers for WhatsApp", confidence: "medium" };

/** WhatsApp: chats with people are said not to be used; what is typed to Meta’s AI goes to Meta. */
export const whatsapp = {
  id: "whatsapp",
  name: "WhatsApp",
  alsoCalled: ["Meta"],
  inShort: [
    {
      words: "WhatsApp says that personal messages are end-to-end encrypted and are not used to train AI.",
      source: statements,
    },
    { words: "What you type to Meta AI in WhatsApp goes to Meta.", source: policy },
    {
      words: "There is no switch for it; Meta has an objection form of its own for messages to AIs on WhatsApp.",
      source: formsAudit,
    },
  ],
  practices: [
    {
      id: "whatsapp-ai-chats",
      title: "Improving Meta’s AI with what you type to it",
      // The policy speaks of “AI at Meta”, without saying which kind.
      use: "machine-learning",
      does: "uses what people type to Meta AI in WhatsApp to improve its AI",
      setting: { kind: "form", name: "Your messages with AIs on WhatsApp", paths: [], source: formsAudit },
      defaults: [
        {
          livesIn: [...eeaCountries, "CH"],
          phases: [{ exactly: false, state: "used", note: "Since when is not known.", source: metaPolicy }],
        },
        {
          livesIn: "elsewhere",
          phases: [{ exactly: false, state: "used", note: "Since when is not known.", source: aiChats }],
        },
      ],
      offDoesNot: [],
      notCovered: [
        {
          words:
            "An objection for Facebook or Instagram is another form: messages to AIs on WhatsApp have one of their own.",
          source: formsAudit,
        },
        {
          words: "“Advanced Chat Privacy” stops others in a chat from using AI features on it; it is no objection.",
          source: statements,
        },
      ],
      basis: [{ livesIn: [...eeaCountries, "CH"], words: "legitimate interests", source: metaPolicy }],
      inScope: [{ words: ["messages to Meta AI"], source: policy }],
      outOfScope: [{ words: ["personal messages, unless someone shares them with the AI"], source: statements }],
      content: ["ai-chats"],
      contentNamedIn: "elsewhere",
      sharing: [],
      controllers: metaControllers.map((controller) => ({
        ...controller,
        because: "what is typed to Meta AI in WhatsApp goes to Meta",
      })),
    },
  ],
  promises: [{ words: "Personal messages are not used to train AI.", source: statements }],
  checked: [
    {
      title: "Advanced Chat Privacy",
      words:
        "This switch stands in each chat and is off by default. It stops others in the chat from using AI features on it. It is not about training.",
      source: statements,
    },
    ...metaChecked,
  ],
  controllers: [
    {
      livesIn: eeaCountries,
      name: "WhatsApp Ireland Limited",
      address: ["Attn: Privacy Policy", "Merrion Road", "Dublin 4", "D04 X2K5", "Ireland"],
      form: {
        label: "WhatsApp’s form for its Data Protection Officer",
        address: "https://www.whatsapp.com/contact/forms/3022366361353546/",
      },
      leadAuthority: irishLead,
      source: policy,
    },
    { livesIn: "elsewhere", name: "WhatsApp LLC", address: [], source: restOfWorld },
  ],
  representatives: [],
  timeline: [
    {
      on: "2025-12-16",
      exactly: true,
      words:
        "What people say to Meta’s AI is used for advertisements too; the EU, the UK and South Korea are reported to be left out.",
      sources: [metaChecked[0].source],
    },
    {
      on: "2026-07-02",
      exactly: true,
      words: "The latest privacy policy that was read takes effect: what is typed to Meta AI goes to Meta.",
      sources: [policy],
    },
  ],
} as const satisfies Platform;
