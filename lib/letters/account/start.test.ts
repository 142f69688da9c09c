import { describe, expect, test } from "vitest";
import { practiceById, practices, type Practice } from "@/lib/platforms/catalogue";
import { aLetter, bareLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { choicesFor } from "../choice";
import { renderText } from "../render/text";
import type { LetterFacts, LetterKind } from "../schema";
import { inSecondPerson, infinitive } from "./does";

const homes: readonly LetterFacts["residence"][] = [
  { country: "GB", nation: "england" },
  { country: "DE", land: "BY" },
  { country: "CH" },
  { country: "CA", province: "ON" },
  { country: "US", state: "NY" },
  { country: "HK" },
];
const england = { country: "GB", nation: "england" } as const;
const contact = { on: "2026-11-21", channel: "form", asked: ["complaint"], reply: "answered" } as const;
const oneLine = (text: string) => text.replace(/\s+/g, " ");

type PracticeId = LetterFacts["practice"];
const stateOf = ({ setting }: Practice) => (({ switch: "on", form: "form", none: "absent" }) as const)[setting.kind];

function read(id: PracticeId, residence: LetterFacts["residence"], kind: LetterKind = "company"): string {
  const state = stateOf(practiceById(id));
  const asked = { ...contact, asked: [...contact.asked] };
  const facts = bareLetterFacts({ practice: id, residence, setting: { state }, contact: asked });
  return oneLine(renderText(aLetter(facts, kind)));
}

/** Every letter about a practice from these homes. */
function lettersAbout(practice: Practice): string[] {
  const facts = bareLetterFacts({ setting: { state: stateOf(practice) } });
  return homes.flatMap((residence) => {
    const about = { ...facts, practice: practice.id as PracticeId, residence };
    return choicesFor(about, writingDay).map(({ kind }) => oneLine(renderText(aLetter(about, kind))));
  });
}

const all = practices.map((practice) => [practice.id, practice] as const);

describe("what a company does is told to it in the second person", () => {
  test.each([
    ["linkedin-content-ai", "train AI models that create content"],
    ["x-grok-training", "train your AI, Grok, on posts and on what people say to Grok"],
    [
      "linkedin-microsoft-sharing",
      "share posts, comments, articles and videos with Microsoft, which trains AI of its own on them",
    ],
    ["spotify-machine-learning", "develop and train machine learning models on user, usage and voice data"],
    ["whatsapp-ai-chats", "use what people type to Meta AI in WhatsApp to improve your AI"],
    ["le-chat-conversations", "can use what people type into Le Chat, and the answers, to train models"],
  ] as const)("%s", (id, words) => expect(inSecondPerson(practiceById(id))).toBe(words));

  test.each(all)("%s: a verb, and no “it” that stands for the product", (_id, practice) => {
    expect(inSecondPerson(practice)).toMatch(
      /^(can use|develop and train|leave|let|license|share|train|train and improve|use) /,
    );
    expect(infinitive(practice)).not.toMatch(/\bit\b/);
  });
});

describe("a first day says no more than is known of it", () => {
  test.each<[string, PracticeId, string]>([
    ["announced", "instagram-meta-ai", "you announced this for users in the United Kingdom on 13 September 2024"],
    ["sighted", "x-grok-training", "a switch for it, already on, was noticed on 26 July 2024"],
    [
      "allowed",
      "x-third-party-collaborators",
      "your privacy policy has allowed you since 15 November 2024 to share data",
    ],
    [
      "reported, by the month",
      "reddit-licences",
      "by press reports have done so with the data of users in the United Kingdom since about February 2024",
    ],
  ])("%s", (_what, id, words) => expect(read(id, england)).toContain(words));

  test.each(all)("%s: no month is told as its first day", (_id, practice) => {
    const months = JSON.stringify(practice).match(/"(from|seenOn)":"\d{4}-\d{2}"/g) ?? [];
    const days = months.map((found) => found.match(/\d{4}-\d{2}/)?.[0] ?? "");
    for (const text of lettersAbout(practice))
      for (const day of days) expect(text).not.toMatch(new RegExp(`\\b1 ${monthName(day)}`));
  });

  test("a pause before is told to everybody whom it concerned", () => {
    expect(read("linkedin-content-ai", { country: "HK" })).toContain(
      "again since 3 November 2025, after a pause from 11 October 2024",
    );
    expect(read("linkedin-content-ai", { country: "CA", province: "ON" })).toContain(
      "again since November 3, 2025, after a pause announced on December 10, 2024",
    );
  });
});

const monthName = (month: string) =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

describe("whose it is", () => {
  test.each(all)("%s: a name of ours is never quoted", (_id, practice) => {
    const { setting } = practice;
    const ours = setting.kind !== "none" && setting.nameIsOurs ? setting.name : undefined;
    for (const text of lettersAbout(practice)) expect(text).not.toContain(`“${ours ?? "an impossible name"}”`);
  });

  test("what Meta answers for in WhatsApp is not said to be in WhatsApp’s notice", () => {
    const text = read("whatsapp-ai-chats", { country: "DE", land: "BY" }, "authority");
    expect(text).not.toContain("WhatsApp’s privacy notice");
    expect(text).toContain(
      "what is typed to Meta AI in WhatsApp goes to Meta, and Meta Platforms Ireland Limited is the controller for it",
    );
  });

  test("joint controllers are both named, and a representative stands in for an address", () => {
    expect(read("pinterest-canvas", england)).toContain("and, as joint controller, Pinterest, Inc., 651 Brannan St.");
    expect(read("perplexity-ai-data-retention", { country: "FR" })).toContain(
      "c/o its representative, VeraSafe Ireland Ltd.",
    );
  });
});

test.each(["claude-chats", "chatgpt-conversations", "google-gemini-chats"] as const)(
  "%s: where nobody knows the start, the rule from before 5 February 2026 is cited too",
  (id) => expect(read(id, england)).toContain("as it stood until 4 February 2026 and under Article 8A since"),
);

test("the question reads as it did", async () => {
  const residence = { country: "IE" } as const;
  const letter = aLetter(bareLetterFacts({ practice: "linkedin-microsoft-sharing", residence }));
  const file = `../__golden__/${letter.templateId}.v${letter.version}.ie-linkedin-microsoft.txt`;
  await expect(renderText(letter)).toMatchFileSnapshot(file);
});

describe("where it is not done there is a question and no accusation", () => {
  const elsewhere = practices.flatMap(({ id, onlyIn }) => (onlyIn ? [id as PracticeId] : []));
  test.each(elsewhere)("%s", (id) => {
    const facts = bareLetterFacts({ practice: id, residence: { country: "IE" } });
    expect(choicesFor(facts, writingDay)).toMatchObject([{ kind: "company", templateId: "question-company" }]);
    const text = read(id, { country: "IE" });
    expect(text).toContain("Please confirm that my personal data are not");
    expect(text).not.toMatch(/infringes|falls short|lets you|gives the purpose/);
  });
});
