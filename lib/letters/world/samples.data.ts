import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterFacts } from "../schema";

const everything = ["stop", "confirm", "erase", "restrict", "access", "models", "assessment", "default-off"] as const;

const swiss: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "CH" },
  setting: { state: "on" },
  seen: { on: "2026-11-09", client: "web", language: "Deutsch" },
  switchedOnByMe: "no",
  notice: { told: "after", channel: "email" },
  switchedOff: { off: true, on: "2026-11-09", objectionForm: "yes" },
  atStake: { memberSince: 2014, content: ["profile", "posts", "articles"] },
  effect:
    "I translate for a living. My articles show how I solve a sentence, and they are what clients find me by. A machine that has learned from them offers the same clients the same solutions, and does not say where it has them from.",
  wanted: [...everything],
  person: {
    name: "Reto Beispiel",
    address: "Beispielgasse 4\n3011 Bern\nSwitzerland",
    email: "reto@example.org",
    account: "linkedin.com/in/reto-beispiel",
    sharing: "everything",
  },
};

const swissAnswered: LetterFacts = {
  ...swiss,
  seen: { on: "2026-08-31", client: "web", language: "Deutsch" },
  notice: { told: "unsure" },
  switchedOff: { off: true, on: "2026-08-31", objectionForm: "yes" },
  contact: {
    on: "2026-09-01",
    channel: "form",
    asked: ["complaint", "objection", "access"],
    reference: "260901-004417",
    reply: "answered",
    repliedOn: "2026-09-29",
    notDealtWith: ["confirm", "erase"],
    answer:
      "We process this data on the basis of legitimate interests. Your setting is now off and we will not use your data going forward.",
  },
  person: { ...swiss.person, sharing: "not-address" },
};

const canadian: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "CA", province: "ON" },
  setting: { state: "on" },
  seen: { on: "2026-11-02", client: "ios", language: "English", firstOn: "2024-09-25" },
  switchedOnByMe: "no",
  notice: { told: "no" },
  switchedOff: { off: true, on: "2026-11-02" },
  atStake: { memberSince: 2012, content: ["profile", "posts", "comments"] },
  effect:
    "I had written about my daughter’s illness to explain two years without work, and I wrote it for people who were hiring.",
  wanted: ["stop", "confirm", "erase", "access", "default-off"],
  person: {
    name: "Morgan Example",
    address: "77 Example Street\nToronto ON M5V 0A1\nCanada",
    email: "morgan@example.org",
    account: "linkedin.com/in/morgan-example",
    sharing: "everything",
  },
};

const canadianAnswered: LetterFacts = {
  ...canadian,
  seen: { on: "2026-08-04", client: "ios", language: "English" },
  switchedOff: { off: true, on: "2026-08-04" },
  effect:
    "I had written about my daughter’s illness to explain two years without work, and I wrote it for people who were hiring.",
  contact: {
    on: "2026-08-05",
    channel: "form",
    asked: ["complaint", "erasure"],
    reply: "answered",
    repliedOn: "2026-09-11",
    answer: "You can control how your data is used in your settings. We consider this request resolved.",
  },
};

const quebecker: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "CA", province: "QC" },
  setting: { state: "on" },
  seen: { on: "2026-11-16", client: "web", language: "Français" },
  switchedOnByMe: "unsure",
  notice: { told: "unsure" },
  switchedOff: { off: false },
  atStake: { memberSince: 2018, content: ["profile", "posts", "photos"] },
  effect:
    "I have left it on for now so that I can show what I found. My posts are about a small town, and the people in them can be recognised by anyone who lives there. They never agreed to anything.",
  wanted: ["stop", "confirm", "erase", "default-off"],
  person: {
    name: "Camille Exemple",
    address: "12, rue de l’Exemple\nRimouski QC G5L 0A1\nCanada",
    email: "camille@example.org",
    account: "linkedin.com/in/camille-exemple",
    sharing: "everything",
  },
};

const quebeckerAnswered: LetterFacts = {
  ...quebecker,
  seen: { on: "2026-09-07", client: "web", language: "Français" },
  contact: {
    on: "2026-09-08",
    channel: "post",
    asked: ["complaint", "objection"],
    reply: "acknowledged",
    repliedOn: "2026-09-21",
  },
  person: { ...quebecker.person, sharing: "ask-first" },
};

const newYorker: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "US", state: "NY" },
  setting: { state: "on" },
  seen: { on: "2026-11-18", client: "web", language: "English", firstOn: "2024-09-18" },
  switchedOnByMe: "no",
  notice: { told: "after", channel: "in-app" },
  switchedOff: { off: true, on: "2026-11-18" },
  atStake: { memberSince: 2009, content: ["profile", "posts", "articles", "job-answers"] },
  effect:
    "I teach writing at a community college. For years I have posted the exercises that I make up for my students. I gave them to other teachers. I did not give them to a company to build something that writes my students’ homework.",
  wanted: ["stop", "confirm", "erase", "models", "assessment", "default-off"],
  person: {
    name: "Jamie Example",
    address: "350 Example Avenue, Apt 4B\nAlbany, NY 12207",
    email: "jamie@example.org",
    account: "linkedin.com/in/jamie-example",
    sharing: "everything",
  },
};

const newYorkerAnswered: LetterFacts = {
  ...newYorker,
  seen: { on: "2026-09-14", client: "web", language: "English" },
  switchedOff: { off: true, on: "2026-09-14" },
  contact: {
    on: "2026-09-15",
    channel: "form",
    asked: ["complaint"],
    reply: "none",
  },
};

const californian: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "US", state: "CA" },
  setting: { state: "on" },
  seen: { on: "2026-11-12", client: "android", language: "English" },
  switchedOnByMe: "no",
  notice: { told: "no" },
  switchedOff: { off: true, on: "2026-11-12" },
  atStake: { memberSince: 2016, content: ["profile", "comments", "ai-chats"] },
  effect:
    "I asked the job coach on the site things that I would not ask a colleague: how to explain why I left, and what to do about a manager. I thought that I was using a tool, not feeding one.",
  wanted: ["stop", "confirm", "erase", "access", "default-off"],
  person: {
    name: "Sam Example",
    address: "900 Example Boulevard\nFresno, CA 93721",
    email: "sam@example.org",
    account: "linkedin.com/in/sam-example-ca",
    sharing: "not-address",
  },
};

const californianAnswered: LetterFacts = {
  ...californian,
  seen: { on: "2026-08-20", client: "android", language: "English" },
  switchedOff: { off: true, on: "2026-08-20" },
  contact: {
    on: "2026-08-21",
    channel: "email",
    asked: ["complaint", "access", "erasure"],
    reply: "answered",
    repliedOn: "2026-10-02",
    notDealtWith: ["confirm", "access"],
    answer: "Your download contains the personal data that we hold about you.",
  },
};

const indian: LetterFacts = {
  practice: "linkedin-content-ai",
  residence: { country: "IN" },
  setting: { state: "on" },
  seen: { on: "2026-11-15", client: "android", language: "English" },
  switchedOnByMe: "no",
  notice: { told: "no" },
  switchedOff: { off: true, on: "2026-11-15" },
  atStake: { memberSince: 2015, content: ["profile", "posts"] },
  effect:
    "I answer questions from students in my field, mostly in the evening, in posts that take me an hour each. I do it for them.",
  wanted: ["stop", "confirm", "erase", "default-off"],
  person: {
    name: "Asha Example",
    address: "14 Example Marg\nPune 411001\nIndia",
    email: "asha@example.org",
    account: "linkedin.com/in/asha-example",
    sharing: "everything",
  },
};

const indianAnswered: LetterFacts = {
  ...indian,
  seen: { on: "2026-10-01", client: "android", language: "English" },
  switchedOff: { off: true, on: "2026-10-01" },
  contact: { on: "2026-10-02", channel: "form", asked: ["complaint", "objection"], reply: "none" },
};

const hongKong: LetterFacts = {
  ...indian,
  residence: { country: "HK" },
  seen: { on: "2026-11-15", client: "web", language: "English" },
  atStake: { memberSince: 2019, content: ["profile", "comments"] },
  effect: "I comment under my own name on matters of my trade. I would like to know what has been made of that.",
  wanted: ["stop", "confirm", "default-off"],
  person: {
    name: "Chan Example",
    email: "chan@example.org",
    account: "linkedin.com/in/chan-example",
    sharing: "everything",
  },
};

/** Invented people outside the United Kingdom and the EEA. */
export const worldSamples = {
  "ch-linkedin": { facts: swiss, writtenOn: "2026-11-21" },
  "ch-linkedin-answered": { facts: swissAnswered, writtenOn: "2026-11-21" },
  "ca-linkedin": { facts: canadian, writtenOn: "2026-11-21" },
  "ca-linkedin-answered": { facts: canadianAnswered, writtenOn: "2026-11-21" },
  "ca-qc-linkedin": { facts: quebecker, writtenOn: "2026-11-21" },
  "ca-qc-linkedin-answered": { facts: quebeckerAnswered, writtenOn: "2026-11-21" },
  "us-linkedin": { facts: newYorker, writtenOn: "2026-11-21" },
  "us-linkedin-answered": { facts: newYorkerAnswered, writtenOn: "2026-11-21" },
  "us-ca-linkedin": { facts: californian, writtenOn: "2026-11-21" },
  "us-ca-linkedin-answered": { facts: californianAnswered, writtenOn: "2026-11-21" },
  "in-linkedin": { facts: indian, writtenOn: "2026-11-21" },
  "in-linkedin-answered": { facts: indianAnswered, writtenOn: "2026-11-21" },
  "hk-linkedin": { facts: hongKong, writtenOn: "2026-11-21" },
} as const satisfies Record<string, { facts: LetterFacts; writtenOn: CalendarDate }>;
