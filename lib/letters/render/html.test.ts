import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { aLetter, anyLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { squeezed, wordsOfLetter } from "@/lib/testing/letter-words";
import { aFullLetter, sampleLetters, trickyTexts } from "@/lib/testing/sample-letters";
import { composeLetter } from "../catalogue";
import type { LetterDocument } from "../document";
import { LetterHtml } from "./html";
import { renderPage } from "./page";
import { renderText } from "./text";

const pictureSource = (sha256: string) => `/picture/${sha256}`;
const markupOf = (letter: LetterDocument) => renderToStaticMarkup(createElement(LetterHtml, { letter, pictureSource }));
const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
const unescaped = (markup: string) =>
  markup.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity);
const wordsOf = (markup: string) => squeezed(unescaped(markup.replace(/<[^>]*>/g, " ")));
const outside = /<script|<link|<iframe|@import|url\(|(?:src|href)="(?!data:)/;

describe.each(sampleLetters().map((sample) => [sample.name, sample] as const))("%s", (_name, { letter, pictures }) => {
  const markup = markupOf(letter);

  test("holds the letter's words and no others", () => expect(wordsOf(markup)).toBe(wordsOfLetter(letter)));

  test("has one title, and headings in order", () => {
    const levels = [...markup.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });

  test("counts its facts on through the letter", () => {
    const starts = [...markup.matchAll(/<ol class="letter-facts" start="(\d+)">/g)].map(([, start]) => Number(start));
    const lists = letter.blocks.flatMap((block) => (block.kind === "facts" ? [block.items.length] : []));
    const counted = lists.map((_length, index) => lists.slice(0, index).reduce((sum, length) => sum + length, 1));
    expect(starts).toEqual(counted);
  });

  test("asks nothing of any network", async () => expect(await renderPage(letter, pictures)).not.toMatch(outside));
});

describe("what a person types is text", () => {
  test.each(trickyTexts)("%s", async (_what, typed) => {
    const { letter, pictures } = aFullLetter(aLetter(), typed);
    expect(wordsOf(markupOf(letter))).toBe(wordsOfLetter(letter));
    const page = await renderPage(letter, pictures);
    expect(page).not.toMatch(outside);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(
      page
        .match(/<title>([^<]*)<\/title>/)
        ?.slice(1)
        .map(unescaped),
    ).toEqual([typed]);
  });
});

test.each([
  ["a4", "size: A4;"],
  ["us-letter", "size: letter;"],
] as const)("a page for %s prints on it", async (paper, rule) =>
  expect(await renderPage({ ...aLetter(), paper })).toContain(rule),
);

describe("pictures", () => {
  const { letter, pictures } = aFullLetter(aLetter(), 'A "screen" & more');

  test("stand with their description, size and caption", () => {
    const [figure = ""] = markupOf(letter).match(/<figure[\s\S]*<\/figure>/) ?? [];
    expect(unescaped(figure)).toContain('alt="A "screen" & more" width="720" height="382"');
    expect(wordsOf(figure)).toMatch(/^A"screen"&moreTakenon1MaySHA-256[0-9a-f]{64}$/);
  });

  test("come from where the page says", () => expect(markupOf(letter)).toMatch(/<img src="\/picture\/[0-9a-f]{64}"/));

  test("lie within the page that stands alone", async () => {
    const [, type, data = ""] = /src="data:(image\/png);base64,([^"]+)"/.exec(await renderPage(letter, pictures)) ?? [];
    expect(type).toBe("image/png");
    expect([...pictures.values()].map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual([data]);
  });

  test("that are missing are a fault", () => expect(renderPage(letter)).rejects.toThrow("is missing"));

  test("are told by their description where they cannot be shown", () => {
    const markup = renderToStaticMarkup(createElement(LetterHtml, { letter }));
    expect(markup).not.toContain("<img");
    expect(squeezed(wordsOf(markup).replaceAll('A"screen"&more', "*"))).toContain("**Takenon1May");
  });

  test("a drawn signature is named by whose it is", () =>
    expect(unescaped(markupOf(letter))).toMatch(/role="img" aria-label="A "screen" & more"><path d="M20 100/));
});

test("whatever is typed is there in every rendering", () => {
  fc.assert(
    fc.property(anyLetterFacts, (facts) => {
      const composed = composeLetter(facts, "company", writingDay);
      fc.pre(composed.ok);
      if (!composed.ok) return;
      const [markup, text] = [wordsOf(markupOf(composed.value)), squeezed(renderText(composed.value))];
      for (const typed of [facts.person.name, facts.person.account, facts.effect ?? ""]) {
        expect(text).toContain(squeezed(typed));
        expect(markup).toContain(squeezed(typed));
      }
    }),
  );
});
