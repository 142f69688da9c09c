import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { aLetter, anyLetterFacts, bareLetterFacts, writingDay } from "@/lib/testing/a-letter";
import { composeLetter, letterKindFor } from "../catalogue";
import type { LetterDocument } from "../document";
import { samples } from "../samples.data";
import { LetterHtml } from "./html";
import { renderPage } from "./page";
import { renderText } from "./text";

const markupOf = (letter: LetterDocument) => renderToStaticMarkup(createElement(LetterHtml, { letter }));
const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
const wordsOf = (markup: string) =>
  markup.replace(/<[^>]*>/g, " ").replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => entities[entity] ?? entity);
const squeezed = (text: string) => text.replace(/\s+/g, "");
/** Without what each renderer draws in its own way: rules under titles, numbers and marks of lists. */
const bare = (text: string) => squeezed(text.replace(/^(?:=+|-+)$|^ *(?:\d+\.|\([a-z]\)|-) +/gm, ""));

describe.each(Object.entries(samples))("the sample %s", (_name, { facts, writtenOn }) => {
  const letter = aLetter(facts, letterKindFor(facts), writtenOn);

  test("holds the words of the plain text and no others", () => {
    expect(squeezed(wordsOf(markupOf(letter)))).toBe(bare(renderText(letter)));
  });

  test("has one title, and headings in order", () => {
    const levels = [...markupOf(letter).matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });

  test("counts its facts on through the letter", () => {
    const starts = [...markupOf(letter).matchAll(/<ol class="letter-facts" start="(\d+)">/g)].map(([, start]) => start);
    expect(starts).toEqual(letter.kind === "company" ? ["1"] : ["1", "6"]);
  });

  test("asks nothing of any network", () => expect(renderPage(letter)).not.toMatch(/<script|<link|src=|@import|url\(/));
});

test("markup that a person types is shown as typed", () => {
  const typed = `<script>alert("1")</script> <b>]]> & </style>`;
  const { person } = bareLetterFacts();
  const page = renderPage(aLetter(bareLetterFacts({ effect: typed, person: { ...person, name: typed } })));
  expect(page).not.toContain("<script");
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(squeezed(wordsOf(page))).toContain(squeezed(typed));
});

test("whatever is typed is there in every rendering", () => {
  fc.assert(
    fc.property(anyLetterFacts, (facts) => {
      const composed = composeLetter(facts, "company", writingDay);
      if (!composed.ok) throw new Error(composed.reason);
      const [markup, text] = [squeezed(wordsOf(markupOf(composed.value))), squeezed(renderText(composed.value))];
      for (const typed of [facts.person.name, facts.person.account, facts.effect ?? ""]) {
        expect(text).toContain(squeezed(typed));
        expect(markup).toContain(squeezed(typed));
      }
    }),
  );
});
