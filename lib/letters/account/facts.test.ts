import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { renderText } from "../render/text";
import type { LetterFacts, LetterKind } from "../schema";

const read = (facts: LetterFacts, kind: LetterKind = "company") =>
  renderText(aLetter(facts, kind)).replace(/\s+/g, " ");
const seen = { on: "2026-11-14", client: "web", language: "English" } as const;
type Contact = NonNullable<LetterFacts["contact"]>;
const contact: Contact = { on: "2026-11-21", channel: "form", asked: [], reply: "none" };

const exhibit = {
  caption: "The setting",
  alt: "The switch, on",
  sha256: "0".repeat(64),
  type: "image/png",
  width: 10,
  height: 10,
} as const;

/** Each row: what a person says, and the sentence that rests on it and on nothing else. */
const sentences: [string, Partial<LetterFacts>, string][] = [
  ["where they live", { residence: { country: "GB", nation: "scotland" } }, "I live in Scotland"],
  ["when they looked", { seen }, "On 14 November 2026 I opened the setting"],
  ["on a phone", { seen: { ...seen, client: "ios" } }, "in the LinkedIn app for iPhone or iPad"],
  [
    "in another language",
    { seen: { ...seen, language: "Cymraeg" } },
    "with the language set to Cymraeg. The switch was on.",
  ],
  [
    "first seen before",
    { seen: { ...seen, firstOn: "2026-10-03" } },
    "I had first seen this setting on 3 October 2026.",
  ],
  ["never chose", { switchedOnByMe: "no" }, "I had never switched it on."],
  ["not sure of choosing", { switchedOnByMe: "unsure" }, "I do not remember switching it on."],
  ["chose", { switchedOnByMe: "yes" }, "I had switched it on myself."],
  ["not told", { notice: { told: "no" } }, "Nothing from you about this use of my data reached me."],
  ["not sure of being told", { notice: { told: "unsure" } }, "I do not remember being told about this use of my data."],
  [
    "told before",
    { notice: { told: "before", channel: "email", on: "2025-09-18" } },
    "beforehand, on 18 September 2025, by e-mail.",
  ],
  [
    "told after",
    { notice: { told: "after", channel: "in-app" } },
    "only afterwards, by a message in your website or app.",
  ],
  [
    "the notice’s words",
    { notice: { told: "before", said: "We update our terms." } },
    "the notice said: We update our terms.",
  ],
  ["still on", { switchedOff: { off: false } }, "It is still on."],
  [
    "greyed out, and left",
    { setting: { state: "greyed" }, switchedOff: { off: false } },
    "I have still not been able to change it.",
  ],
  ["off, no day", { switchedOff: { off: true } }, "I have switched it off."],
  ["off, a day", { switchedOff: { off: true, on: "2026-11-16" } }, "I switched it off on 16 November 2026."],
  [
    "the other form too",
    { switchedOff: { off: true, objectionForm: "yes" } },
    "I have also filled in LinkedIn’s form “Data Processing Objection Form”.",
  ],
  ["the effect", { effect: "It worries me." }, "How this affects me ------------------- It worries me."],
  ["asked before", { contact }, "On 21 November 2026 I wrote to you through a web form about this."],
  ["under a reference", { contact: { ...contact, reference: "AB-1" } }, "The reference is AB-1."],
  ["since when", { atStake: { memberSince: 2011 } }, "have had the LinkedIn account named above since 2011"],
  ["joined long before", { atStake: { memberSince: 2011 } }, "somebody who joined in 2011"],
  [
    "what is there",
    { atStake: { content: ["posts", "comments"] } },
    "I have posts and comments. As I understand it, what is used for this training includes these kinds of data.",
  ],
  [
    "what is there and not named",
    { atStake: { content: ["posts", "code"] } },
    "I have posts and code. As I understand it, what is used for this training includes posts.",
  ],
  ["what is shared", { atStake: { content: ["posts"] } }, "Of what I named above, that concerns posts."],
  ["what is sensitive", { atStake: { sensitive: ["health"] } }, "concerns my health."],
  ["why that matters", { atStake: { sensitive: ["union"] } }, "Specially protected data."],
  ["their age", { wasUnder18: "yes" }, "I was under 18 for at least part of the time"],
  ["why that matters, too", { wasUnder18: "yes" }, "My age."],
  [
    "that they saw it in 2024",
    { seen: { ...seen, firstOn: "2024-09-19" } },
    "showed this setting to some users in the United Kingdom in September 2024, had suspended this training by 20 September 2024",
  ],
  [
    "and want to know about then",
    { seen: { ...seen, firstOn: "2024-09-19" } },
    "Please include the time before the suspension of September 2024.",
  ],
  ["a picture", { exhibits: [exhibit] }, "I enclose Exhibit A, “The setting”."],
  ["its day", { exhibits: [{ ...exhibit, takenOn: "2026-11-14" }] }, "Taken on 14 November 2026"],
];

const unsaid: [string, Partial<LetterFacts>, RegExp][] = [
  ["of age", { wasUnder18: "no" }, /under 18|My age/],
  ["nothing sensitive", { atStake: { content: ["posts"], sensitive: [] } }, /Specially protected/],
  ["first seen when it went on", { seen: { ...seen, firstOn: "2025-11-03" } }, /suspended/],
  ["joined after the training began", { atStake: { memberSince: 2025 } }, /joined in/],
  ["a kind that nobody names", { atStake: { content: ["voice"] } }, /what is used for this training includes/],
];

describe("a sentence stands in the letter because the person said so", () => {
  const bare = read(bareLetterFacts());
  test.each(unsaid)("and not because of something else: %s", (_what, said, words) =>
    expect(read(bareLetterFacts(said))).not.toMatch(words),
  );
  test.each(sentences)("%s", (_what, said, sentence) => {
    expect(read(bareLetterFacts(said))).toContain(sentence);
    expect(bare).not.toContain(sentence);
  });
});

describe("what was found is told as it was", () => {
  test.each<[LetterFacts["setting"], string, string]>([
    [{ state: "on" }, "training content creation AI models” was on.", "I did not consent."],
    [{ state: "off" }, "training content creation AI models” was off.", "was off in my account"],
    [{ state: "absent" }, "It was not there.", "I had no switch to refuse with"],
    [{ state: "greyed" }, "It was greyed out: I could not change it.", "I could not refuse"],
    [{ state: "not-found" }, "I could not find it.", "I could not find your setting"],
    [{ state: "different", words: "Help us improve" }, "worded as follows: Help us improve", "was worded differently"],
  ])("%o", (setting, fact, complaint) => {
    const facts = bareLetterFacts({ setting, ...(setting.state === "on" ? { switchedOnByMe: "no" as const } : {}) });
    expect(read(facts)).toContain(fact);
    expect(read(facts)).toContain(complaint);
  });

  test.each(["off", "absent", "greyed", "not-found", "different"] as const)(
    "%s: nothing is claimed about a default",
    (state) => {
      const text = read(bareLetterFacts({ setting: { state } }));
      expect(text).not.toContain("The default.");
      expect(text).not.toContain("I did not consent");
      expect(text).toContain("What I cannot see.");
    },
  );
});

describe("someone who had switched it on", () => {
  const chose = bareLetterFacts({ switchedOnByMe: "yes", wanted: ["stop"] });
  test("withdraws, and does not say that there was no consent", () => {
    expect(read(chose)).toContain("I withdraw that consent (Article 7(3))");
    expect(read(chose)).not.toMatch(/did not consent|The default\.|infringes/);
  });
  test("withdraws nothing unless they want it to stop", () => {
    expect(read({ ...chose, wanted: ["models"] })).not.toContain("I withdraw");
  });
});

describe("the letter to the authority", () => {
  const answered = { ...contact, reply: "answered", repliedOn: "2027-01-09" } as const;
  test("tells the whole course with its days", () => {
    const text = read(
      bareLetterFacts({ contact: { ...answered, asked: ["complaint", "objection", "access"] } }),
      "authority",
    );
    expect(text).toContain("to complain, to object to this use of my data and to ask for access");
    expect(text).toContain("9 January 2027 LinkedIn Corporation answered");
  });
  test("quotes the answer as the person has it", () => {
    const text = read(bareLetterFacts({ contact: { ...answered, answer: "We do not agree." } }), "authority");
    expect(text).toContain("LinkedIn Corporation’s words, as I have them: We do not agree.");
  });
  test.each([
    ["2026-12-16", false],
    // Its thirtieth day is a Saturday, and the next working day is that of the letter.
    ["2026-12-17", true],
  ])("no acknowledgement, complained on %s: overdue is not said before its time", (day, early) => {
    const facts = bareLetterFacts({ contact: { ...contact, on: day, asked: ["complaint"] } });
    expect(read(facts, "authority").includes("More than 30 days have passed")).toBe(!early);
  });
  test.each([
    ["everything", "with my name and contact details"],
    ["not-address", "Please do not share my postal address."],
    ["ask-first", "Please ask me before you share"],
  ] as const)("shares as ticked: %s", (sharing, sentence) => {
    const { person } = bareLetterFacts();
    expect(read(bareLetterFacts({ contact, person: { ...person, sharing } }), "authority")).toContain(sentence);
  });
});

test("the company is shown a postal address only by someone who lets it have everything", () => {
  const { person } = bareLetterFacts();
  expect(read(bareLetterFacts())).toContain("12 Example Road");
  expect(read(bareLetterFacts({ person: { ...person, sharing: "not-address" } }))).not.toContain("12 Example Road");
});
