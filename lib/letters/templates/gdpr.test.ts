import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { renderText } from "../render/text";
import type { LetterFacts, LetterKind } from "../schema";

type Contact = NonNullable<LetterFacts["contact"]>;

const read = (facts: LetterFacts, kind: LetterKind) => renderText(aLetter(facts, kind)).replace(/\s+/g, " ");
const contact: Contact = { on: "2026-11-21", channel: "form", asked: [], reply: "none" };

describe("the second letter to the company", () => {
  const old = { ...contact, on: "2026-10-01" };
  const follow = (changes: Partial<Contact>) => read(bareLetterFacts({ contact: { ...old, ...changes } }), "follow-up");
  const answered = { reply: "answered", repliedOn: "2026-11-10" } as const;

  test.each<[string, Partial<Contact>, string, Partial<Contact>]>([
    ["the days that passed", {}, "109 days have passed", answered],
    [
      "that nothing was acknowledged",
      { asked: ["complaint"] },
      "to acknowledge it (section 164A(3))",
      { asked: ["access"] },
    ],
    ["that the month is over", { asked: ["access"] }, "More than a month has passed", { asked: ["complaint"] }],
    [
      "that the answer leaves points open",
      { ...answered, notDealtWith: ["access"] },
      "leaves open what I had asked: - To give me access",
      answered,
    ],
    [
      "what they copied out",
      { ...answered, answer: "We do not agree." },
      "Your words, as I have them: We do not agree.",
      answered,
    ],
    [
      "to whom it falls to show what the answer rests on",
      { ...answered, answer: "Our legitimate interests." },
      "Legitimate interests. It is for you to show",
      { ...answered, answer: "No." },
    ],
    ["their reference", { reference: "AB-1" }, "Your reference: AB-1", {}],
    [
      "that this letter is the complaint",
      { asked: ["access"] },
      "Please take this letter as a complaint under section 164A",
      { asked: ["complaint"] },
    ],
  ])("says %s, and only then", (_what, said, sentence, otherwise) => {
    expect(follow(said)).toContain(sentence);
    expect(follow(otherwise)).not.toContain(sentence);
  });

  test("of a complaint from before the law changed, it does not say that it had to be acknowledged", () => {
    const text = follow({ on: "2026-06-18", asked: ["complaint"] });
    expect(text).not.toContain("to acknowledge it (section");
    expect(text).toContain("Please take this letter as a complaint under section 164A");
    expect(follow({ on: "2026-06-19", asked: ["complaint"] })).toContain("to acknowledge it (section");
  });
});

describe("an answer is met point by point, alike in the second letter and in the complaint", () => {
  const old: Contact = { ...contact, on: "2026-10-01", reply: "answered", repliedOn: "2026-11-10" };
  const met = (changes: Partial<Contact>, more: Partial<LetterFacts> = {}, kind: LetterKind = "authority") =>
    read(bareLetterFacts({ contact: { ...old, ...changes }, ...more }), kind);
  const everyRight: Contact["asked"] = ["complaint", "objection", "erasure", "restriction", "access"];

  test.each<[string, string, string]>([
    [
      "We rely on our legitimate interests.",
      "Legitimate interests. It is for LinkedIn Corporation to show",
      "We decline.",
    ],
    ["Wir berufen uns auf berechtigte Interessen.", "Legitimate interests. It is for LinkedIn Corporation", "Nein."],
    ["You can opt-out in settings.", "Refusing afterwards. That people can object", "Your objection reached us."],
    ["You can switch the setting off at any time.", "Refusing afterwards.", "We switched systems."],
    ["You agreed to the User Agreement.", "Agreement. As far as it means that I agreed", "We do not agree."],
    ["We only use publicly visible posts.", "Public posts. What counts is what people could expect", "Posts are used."],
    ["The data are de-identified.", "Models. Whether a model holds personal data", "The data are used."],
  ])("“%s”", (answer, sentence, otherwise) => {
    expect(met({ answer })).toContain(sentence);
    expect(met({ answer: otherwise })).not.toContain(sentence);
    const toCompany = sentence.replace("for LinkedIn Corporation", "for you");
    expect(met({ answer }, {}, "follow-up")).toContain(toCompany);
    expect(met({})).not.toContain("What I say to this answer");
  });

  test("nothing is said of agreement to someone who had switched it on", () =>
    expect(met({ answer: "You agreed to the User Agreement." }, { switchedOnByMe: "yes" })).not.toContain(
      "As far as it means that I agreed",
    ));

  test.each<[LetterFacts["wanted"][number], string, Contact["asked"]]>([
    [
      "stop",
      "I objected. To go on after that, LinkedIn Corporation would have to show compelling grounds",
      ["complaint"],
    ],
    ["erase", "After an objection, data are to be erased unless", ["complaint", "erasure"]],
    ["restrict", "It is while an objection is being considered", ["complaint", "restriction"]],
    ["access", "This is a right of its own (Article 15)", ["complaint"]],
    ["models", "how far my objection reaches", ["complaint"]],
  ])("of %s, a right is spoken of only where it had been used", (remedy, sentence, asked) => {
    expect(met({ asked: everyRight, notDealtWith: [remedy] })).toContain(sentence);
    expect(met({ asked, notDealtWith: [remedy] })).not.toContain(sentence);
    expect(met({ asked: everyRight, notDealtWith: ["confirm"] })).not.toContain(sentence);
    expect(met({ asked: everyRight, notDealtWith: [remedy], reply: "acknowledged" })).not.toContain(sentence);
  });

  test("a judgment that does not bind here is called so, and elsewhere not", () => {
    const answer = "You can opt out.";
    expect(met({ answer }, {}, "follow-up")).toContain("paragraphs 67–70; it does not bind courts here");
    expect(met({ answer }, { residence: { country: "IE" } }, "follow-up")).toContain("paragraphs 67–70), and it");
  });
});

describe("what the documents said, for those who saw the setting before they did", () => {
  const seen = (firstOn: string | undefined, changes: Partial<LetterFacts> = {}) =>
    read(
      bareLetterFacts({ seen: { on: "2026-11-14", client: "web", language: "English", firstOn }, ...changes }),
      "company",
    );
  test.each([
    ["2024-09-17", "on 17 September 2024, before either of them said a word"],
    ["2024-09-18", "on 18 September 2024, when the user agreement did not yet speak of it"],
    ["2024-11-19", "on 19 November 2024, when the user agreement did not yet speak of it"],
  ])("first seen on %s", (firstOn, words) => {
    expect(seen(firstOn)).toContain(words);
    expect(seen(firstOn)).toContain("in force from 31 July 2024 did not speak of AI");
  });
  test.each([["2024-11-20"], ["2025-10-01"], [undefined]])("and not first seen on %s", (firstOn) =>
    expect(seen(firstOn)).not.toContain("What the documents said"),
  );
  test("nor by somebody who looked then and found nothing", () => {
    const early = { on: "2024-09-19", client: "web", language: "English" } as const;
    const looked = (state: "absent" | "greyed") =>
      read(bareLetterFacts({ setting: { state }, seen: early }), "company");
    expect(looked("absent")).not.toContain("What the documents said");
    expect(looked("greyed")).toContain("What the documents said");
  });
  test("it is argued where that policy applied", () =>
    expect(seen("2024-09-17", { residence: { country: "IE" } })).not.toContain("What the documents said"));
});

test("a letter with exhibits ends with the list of them, and one without claims none", () => {
  const picture = { alt: "The switch, on", sha256: "0".repeat(64), type: "image/png", width: 10, height: 10 } as const;
  const exhibits = [
    { ...picture, caption: "The setting" },
    { ...picture, caption: "The answer" },
  ];
  for (const kind of ["company", "authority"] as const) {
    const facts = { contact: { ...contact, asked: [...contact.asked] } };
    expect(read(bareLetterFacts({ ...facts, exhibits }), kind)).toContain(
      "Enclosures ---------- - Exhibit A: The setting - Exhibit B: The answer",
    );
    expect(read(bareLetterFacts(facts), kind)).not.toContain("Enclosures");
  }
});

describe("the letter to an authority of the Union", () => {
  const from = (residence: LetterFacts["residence"], changes: Partial<LetterFacts> = {}) =>
    read(bareLetterFacts({ residence, ...changes }), "authority");
  test("names the lead authority, unless that is the one addressed", () => {
    expect(from({ country: "FR" })).toContain("its lead authority is the Irish Data Protection Commission");
    expect(from({ country: "IE" })).toContain("you are also its lead authority");
    expect(from({ country: "IE" })).not.toContain("pass it on");
  });
  test("asks for access only where the company was asked for it", () => {
    const wanted: LetterFacts["wanted"] = ["access", "stop"];
    expect(from({ country: "FR" }, { wanted })).not.toContain("give me access");
    expect(from({ country: "FR" }, { wanted, contact: { ...contact, asked: ["access"] } })).toContain("give me access");
  });
  test("does not say that the company was not written to", () => {
    expect(from({ country: "FR" })).toContain("does not depend on an earlier one to the company");
    expect(from({ country: "FR" }, { contact })).not.toContain("does not depend on an earlier one");
  });
});
