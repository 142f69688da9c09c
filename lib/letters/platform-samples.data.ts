import type { CalendarDate } from "@/lib/kernel/calendar-date";
import type { LetterFacts } from "./schema";

const instagrammer: LetterFacts = {
  practice: "instagram-meta-ai",
  residence: { country: "GB", nation: "scotland" },
  setting: { state: "form" },
  seen: { on: "2026-11-17", client: "ios", language: "English" },
  notice: { told: "unsure" },
  switchedOff: { on: "2026-11-17", objectionForm: "yes" },
  atStake: { memberSince: 2012, content: ["posts", "comments", "photos"] },
  effect:
    "I photograph the sea off the north coast, and I have put fourteen years of it there for whoever likes the sea. To keep it out of this I had to find a form that I would never have looked for. My sister, who knows less of such things, has not found it yet.",
  wanted: ["stop", "confirm", "erase", "models", "assessment", "default-off"],
  person: {
    name: "Isla Example",
    address: "4 Example Brae\nThurso\nKW14 0AA",
    email: "isla@example.org",
    account: "instagram.com/isla.example",
    sharing: "not-address",
  },
};

const bavarianOnX: LetterFacts = {
  practice: "x-grok-training",
  residence: { country: "DE", land: "BY" },
  setting: { state: "on" },
  seen: { on: "2026-11-13", client: "web", language: "Deutsch" },
  switchedOnByMe: "no",
  notice: { told: "no" },
  switchedOff: { off: true, on: "2026-11-13" },
  atStake: { memberSince: 2015, content: ["posts"] },
  effect:
    "Ich schreibe dort über Lokalpolitik, unter meinem Namen und für die Leute im Ort. Dass daraus ein Chatbot lernt, hat mir niemand gesagt, und gefragt hat mich auch niemand.",
  wanted: ["stop", "confirm", "erase", "restrict", "default-off"],
  person: {
    name: "Vroni Beispiel",
    address: "Beispielplatz 7\n83022 Rosenheim\nGermany",
    email: "vroni@example.org",
    account: "@vroni_beispiel",
    sharing: "everything",
  },
};

const californianOnAdobe: LetterFacts = {
  practice: "adobe-content-analysis",
  residence: { country: "US", state: "CA" },
  setting: { state: "on" },
  seen: { on: "2026-11-19", client: "web", language: "English" },
  switchedOnByMe: "no",
  notice: { told: "no" },
  switchedOff: { off: true, on: "2026-11-19" },
  atStake: { memberSince: 2013, content: ["photos", "documents"] },
  effect:
    "I take portraits, many of them of children, and the files of my clients lie in that cloud. I promised the parents that nobody but me would look at them.",
  wanted: ["stop", "confirm", "erase", "assessment", "default-off"],
  person: {
    name: "Dana Example",
    address: "21 Example Street\nOakland, CA 94607",
    email: "dana@example.org",
    account: "dana@example.org",
    sharing: "everything",
  },
};

const snapchatterInZurich: LetterFacts = {
  practice: "snapchat-public-content",
  residence: { country: "CH" },
  setting: { state: "on" },
  seen: { on: "2026-11-20", client: "android", language: "Deutsch" },
  switchedOnByMe: "unsure",
  notice: { told: "no" },
  switchedOff: { off: true, on: "2026-11-20" },
  atStake: { memberSince: 2019, content: ["posts", "videos"] },
  effect:
    "I show public stories of the climbing group that I lead. The young people in them agreed to be seen by their friends for a day.",
  wanted: ["stop", "confirm", "erase", "default-off"],
  person: {
    name: "Livia Beispiel",
    address: "Beispielstrasse 12\n8004 Zürich\nSwitzerland",
    email: "livia@example.org",
    account: "livia.beispiel",
    sharing: "everything",
  },
};

const writer: LetterFacts = {
  practice: "tumblr-sharing",
  residence: { country: "IE" },
  setting: { state: "on" },
  seen: { on: "2026-11-18", client: "web", language: "English" },
  switchedOnByMe: "no",
  notice: { told: "unsure" },
  switchedOff: { off: true, on: "2026-11-18" },
  atStake: { memberSince: 2010, content: ["posts", "articles"] },
  effect:
    "I write stories there under a name that only my readers know. I would have said no, and I did not know that there was anything to say no to.",
  wanted: ["stop", "confirm", "erase", "default-off"],
  person: {
    name: "Nuala Example",
    address: "9 Example Terrace\nGalway",
    email: "nuala@example.org",
    account: "nuala-writes",
    sharing: "not-address",
  },
};

const redditor: LetterFacts = {
  practice: "reddit-licences",
  residence: { country: "GB", nation: "england" },
  setting: { state: "absent" },
  seen: { on: "2026-11-16", client: "web", language: "English" },
  notice: { told: "no" },
  atStake: { memberSince: 2014, content: ["posts", "comments"], sensitive: ["health"] },
  effect:
    "For years I answered people who had just been told what I was told in 2014. I wrote things there that I have told no one else, because it was to them.",
  wanted: ["stop", "confirm", "erase", "access", "default-off"],
  person: {
    name: "Robin Example",
    email: "robin@example.org",
    account: "u/robin_example",
    sharing: "ask-first",
  },
};

/** Invented people with other platforms than the one with which the portal began: a form, a switch in each direction, nothing at all. */
export const platformSamples = {
  "uk-instagram": { facts: instagrammer, writtenOn: "2026-11-21" },
  "de-x": { facts: bavarianOnX, writtenOn: "2026-11-21" },
  "us-ca-adobe": { facts: californianOnAdobe, writtenOn: "2026-11-21" },
  "ch-snapchat": { facts: snapchatterInZurich, writtenOn: "2026-11-21" },
  "ie-tumblr": { facts: writer, writtenOn: "2026-11-21" },
  "uk-reddit": { facts: redditor, writtenOn: "2026-11-21" },
} as const satisfies Record<string, { facts: LetterFacts; writtenOn: CalendarDate }>;
