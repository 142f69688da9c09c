import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterFacts } from "./schema";

/** Invented people's facts, for the sample letter, the golden files and trying the command out. */
interface Sample {
  facts: LetterFacts;
  writtenOn: CalendarDate;
}

const ukLinkedin: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "GB", nation: "england" },
  setting: { state: "on" },
  seen: { on: "2026-11-14", client: "web", language: "English" },
  switchedOnByMe: "no",
  notice: { told: "unsure" },
  switchedOff: { off: true, on: "2026-11-14", objectionForm: "no" },
  effect:
    "I joined to find work after a redundancy, and some of what I wrote then was personal. I wrote it for people in my trade, who might answer. Nobody asked me whether it could go into a system that writes posts of its own, and as I understand it I cannot get it out again.",
  wanted: ["stop", "confirm", "erase", "restrict", "access", "models", "assessment", "default-off"],
  person: {
    name: "Alex Example",
    address: "12 Example Road\nLeeds\nLS1 0AA",
    email: "alex@example.org",
    account: "linkedin.com/in/alex-example",
    sharing: "everything",
  },
};

const ukLinkedinAnswered: LetterFacts = {
  ...ukLinkedin,
  seen: { on: "2026-08-18", client: "web", language: "English" },
  switchedOff: { off: true, on: "2026-08-18", objectionForm: "no" },
  contact: {
    on: "2026-08-20",
    channel: "form",
    asked: ["complaint", "objection", "erasure", "restriction", "access"],
    reply: "answered",
    repliedOn: "2026-10-05",
    answer:
      "Thank you for your message. We rely on legitimate interests to train our generative AI models. Members can switch the setting off at any time. We consider this matter closed.",
  },
  person: { ...ukLinkedin.person, sharing: "not-address" },
};

export const samples = {
  "uk-linkedin": { facts: ukLinkedin, writtenOn: "2026-11-21" },
  "uk-linkedin-answered": { facts: ukLinkedinAnswered, writtenOn: "2026-11-02" },
} as const satisfies Record<string, Sample>;

export type SampleName = keyof typeof samples;

export function isSampleName(name: string): name is SampleName {
  return Object.hasOwn(samples, name);
}
