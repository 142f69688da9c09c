import { describe, expect, test } from "vitest";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import { renderText } from "../render/text";
import type { Exhibit } from "../schema";

const picture = {
  caption: "The setting",
  alt: "The switch, on",
  sha256: "0".repeat(64),
  type: "image/png",
  width: 10,
  height: 10,
} as const;
const message = {
  caption: "The notice",
  message: {
    from: "LinkedIn <news@example.com>",
    to: "",
    sent: "18 Sep 2024",
    subject: "Terms",
    text: "Hello.\n\nBye.",
  },
} as const;
const original = { originalSha256: "1".repeat(64) };

const letterWith = (...exhibits: Exhibit[]) => aLetter(bareLetterFacts({ exhibits }));
const read = (...exhibits: Exhibit[]) => renderText(letterWith(...exhibits)).replace(/\s+/g, " ");

describe("an e-mail as an exhibit", () => {
  test("stands in its turn, with its head as a table and its words as a quotation", () => {
    const { blocks } = letterWith(picture, message);
    const from = blocks.findIndex((block) => block.kind === "heading" && block.text === "Exhibit B: The notice");
    expect(blocks.slice(from + 1)).toMatchObject([
      {
        kind: "table",
        rows: [
          ["From", "LinkedIn <news@example.com>"],
          ["Sent", "18 Sep 2024"],
          ["Subject", "Terms"],
        ],
      },
      { kind: "quotation", paragraphs: ["Hello.", "Bye."] },
    ]);
  });

  test("is named among the facts and the enclosures, without a day of its own", () => {
    const text = read(message);
    expect(text).toContain("I enclose Exhibit A, “The notice”.");
    expect(text).toContain("Enclosures ---------- - Exhibit A: The notice");
  });

  test("says what was left out of it, and by which fingerprint the person can show the rest", () => {
    const text = read({ ...message, ...original, isRedacted: true });
    expect(text).toContain("Parts of this e-mail were blacked out by me");
    expect(text).toContain(`SHA-256 of the original: ${original.originalSha256}`);
  });
});

describe("a picture as an exhibit", () => {
  test("is told to be blacked out where it is, and only there", () => {
    expect(read({ ...picture, isRedacted: true })).toContain("Parts of this picture were blacked out by me");
    expect(read(picture)).not.toContain("blacked out");
  });

  test("has its own fingerprint, and the original’s where it is known", () => {
    const text = read({ ...picture, ...original });
    expect(text).toContain(`SHA-256 ${picture.sha256}`);
    expect(text).toContain(`SHA-256 of the original: ${original.originalSha256}`);
  });
});

test("fingerprints are explained once, where an original can be asked for", () => {
  const explained = "it proves that it is the same one";
  expect(read(picture, message)).not.toContain(explained);
  expect(read({ ...picture, ...original }, { ...message, ...original }).split(explained)).toHaveLength(2);
});
