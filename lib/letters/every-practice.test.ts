import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unsayableIn } from "@/lib/law/do-not-say.data";
import { allAuthorities } from "@/lib/law/catalogue";
import { controlOf, entryFor, type Practice, practiceById, practices } from "@/lib/platforms/catalogue";
import { aLetter, bareLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { anyFactsAbout, everyHome } from "@/lib/testing/a-letter-about";
import { isByEmail } from "./account/sending";
import { choicesFor } from "./choice";
import { composeLetter } from "./catalogue";
import { packFor } from "./context";
import { paragraph, type LetterDocument } from "./document";
import { plain, renderText } from "./render/text";
import type { LetterFacts } from "./schema";

/** Every letter that these facts are offered. */
function lettersOffered(facts: LetterFacts): LetterDocument[] {
  return choicesFor(facts, writingDay).map(({ kind }) => {
    const composed = composeLetter(facts, kind, writingDay);
    if (!composed.ok) throw new Error(`Offered, and refused: ${composed.reason}`);
    return composed.value;
  });
}

const oneLine = (letter: LetterDocument) => renderText(letter).replace(/\s+/g, " ");
const unquoted = (text: string) => text.replace(/“[^”]*”/g, "“…”");

/** Names that stand in a letter only where the catalogue's record of the practice has them. */
const names = ["LinkedIn", "Microsoft", "Instagram", "Facebook", "Grok", "Snapchat", "TikTok", "ChatGPT", "Adobe"];

function foreignNames(text: string, practice: Practice): string[] {
  const own = JSON.stringify(practice);
  return names.filter((name) => text.includes(name) && !own.includes(name));
}

/** What no letter may look like, whatever was put together. */
const misprints = /undefined|null|NaN|\[object|\bthe the\b|\ba a\b| {2}| [.,;:]|\.\.|,,|\(\)|“”/;

interface Read {
  /** The whole letter in one line, and the same without what it quotes. */
  text: string;
  words: string;
  practice: Practice;
  residence: LetterFacts["residence"];
}

const isGenerative = ({ use }: Practice) => use === "generative-training";

const faults: [string, (read: Read) => boolean][] = [
  [
    "must not be said",
    ({ text, residence }) => unsayableIn(text, writingDay, packFor(residence).territories).length > 0,
  ],
  ["a misprint", ({ words }) => misprints.test(words.replace(/[=-]{2,}/g, "—"))],
  [
    "a switch where there is none",
    ({ words, practice }) => practice.setting.kind !== "switch" && /(?<!\bno )\bswitch/.test(words),
  ],
  [
    "a form where there is none known",
    ({ words, practice }) => practice.setting.kind === "none" && /\ba form to send\b/.test(words),
  ],
  [
    "generative",
    ({ words, practice }) =>
      !isGenerative(practice) && /generative/i.test(words.replace(practice.saysForItself?.words ?? "", "")),
  ],
  ["this training", ({ words, practice }) => !isGenerative(practice) && /this training/.test(words)],
  ["another platform", ({ words, practice }) => foreignNames(words, practice).length > 0],
  [
    "said of another practice",
    ({ text, practice: { id } }) =>
      allAuthorities.some(({ about, reference }) => about && !about.includes(id) && text.includes(reference)),
  ],
  [
    "a notice for people elsewhere",
    ({ text, practice: { purpose }, residence }) => isForOthers(purpose, residence) && text.includes(purpose.words),
  ],
  [
    "what others gave, as if the person had",
    ({ words, practice }) => practice.dataFrom === "others" && /Article 13|what I gave|Data given/.test(words),
  ],
  [
    "a form that is an e-mail",
    ({ words, practice }) => isByEmail(practice) && /\b(?:only a form|your form|find a form|sent in)\b/.test(words),
  ],
  [
    "sharing argued apart in a letter that is all about it",
    ({ text, practice }) => practice.use === "sharing-for-training" && text.includes("may also be passed on"),
  ],
  ["no platform", ({ text, practice }) => !text.includes(practice.platform.name)],
];

/** What is not true of this practice, or not well said: empty when nothing. */
function faultsIn(letter: LetterDocument, practice: Practice, { residence }: LetterFacts): string[] {
  const text = oneLine(letter);
  const read = { text, words: unquoted(text), practice, residence };
  return [
    ...faults.filter(([, isThere]) => isThere(read)).map(([fault]) => fault),
    ...(letter.blocks.some(isEmpty) ? ["an empty block"] : []),
  ];
}

function isForOthers(
  purpose: Practice["purpose"],
  { country }: LetterFacts["residence"],
): purpose is NonNullable<Practice["purpose"]> {
  return purpose !== undefined && entryFor([purpose], country) === undefined;
}

function isEmpty(block: LetterDocument["blocks"][number]): boolean {
  if (block.kind === "paragraph" || block.kind === "summary") return plain(block.text).trim() === "";
  if (block.kind === "facts" || block.kind === "list") return block.items.length === 0;
  return false;
}

const anyHome = fc.constantFrom(...everyHome);
const controls = new Map(practices.map((practice) => [`${controlOf(practice)} ${practice.use}`, practice]));

function expectTrueLetters(practice: Practice, facts: LetterFacts): void {
  const letters = lettersOffered(facts);
  expect(letters.map(({ kind }) => kind)).not.toEqual([]);
  for (const letter of letters)
    expect({ letter: letter.templateId, faults: faultsIn(letter, practice, facts) }).toEqual({
      letter: letter.templateId,
      faults: [],
    });
}

describe("whatever somebody found, and wherever they live, each letter they are offered is true of the practice", () => {
  test.each(practices.map((practice) => [practice.id, practice] as const))("%s", (_id, practice) => {
    const facts = anyHome.chain((home) => anyFactsAbout(practice, home));
    fc.assert(
      fc.property(facts, (some) => expectTrueLetters(practice, some)),
      { numRuns: 25 },
    );
  });

  test.each(everyHome.map((home) => [Object.values(home).join(", "), home] as const))("%s", (_home, home) => {
    for (const practice of controls.values())
      fc.assert(
        fc.property(anyFactsAbout(practice, home), (some) => expectTrueLetters(practice, some)),
        { numRuns: 2 },
      );
  });
});

describe("a planted fault is found", () => {
  const practice = practiceById("instagram-meta-ai");
  const facts = bareLetterFacts({ practice: "instagram-meta-ai", setting: { state: "form" } });
  const letter = aLetter(facts);
  const withWords = (words: string): LetterDocument => ({ ...letter, blocks: [...letter.blocks, paragraph(words)] });

  test("and none without it", () => expect(faultsIn(letter, practice, facts)).toEqual([]));
  test.each([
    ["So the statement of 7 November 2025 says.", "said of another practice"],
    ["I switched it off.", "a switch where there is none"],
    ["You train generative AI.", "generative"],
    ["I object to this training.", "this training"],
    ["LinkedIn has my data.", "another platform"],
    ["Since undefined.", "a misprint"],
    ["That is Example Inc..", "a misprint"],
    ["This is illegal.", "must not be said"],
    ["", "an empty block"],
  ])("%s", (words, fault) => expect(faultsIn(withWords(words), practice, facts)).toEqual([fault]));
});
