import { composeLetter } from "@/lib/letters/catalogue";
import type { Block, LetterDocument, Pictures, Strokes } from "@/lib/letters/document";
import { samplePictures } from "@/lib/letters/command/pictures";
import { samples } from "@/lib/letters/samples.data";
import { letterKinds, type LetterFacts, type LetterKind } from "@/lib/letters/schema";

/** A letter that a sample gives, with its pictures. */
export interface SampleLetter {
  /** "uk-linkedin, company". */
  name: string;
  facts: LetterFacts;
  kind: LetterKind;
  letter: LetterDocument;
  pictures: Pictures;
}

/** Every letter that the samples give, of every kind. */
export function sampleLetters(): SampleLetter[] {
  const pictures = samplePictures();
  return Object.entries(samples).flatMap(([sample, { facts, writtenOn }]) =>
    letterKinds.flatMap((kind) => {
      const composed = composeLetter(facts, kind, writtenOn);
      return composed.ok ? [{ name: `${sample}, ${kind}`, facts, kind, letter: composed.value, pictures }] : [];
    }),
  );
}

const someStrokes: Strokes = [
  [
    [20, 100],
    [100, 20],
    [200, 180],
  ],
  [[300, 50]],
];

/** A letter with every kind of block, with whatever one wants typed in it: what samples may lack. */
export function aFullLetter(letter: LetterDocument, typed: string): { letter: LetterDocument; pictures: Pictures } {
  const [[sha256 = "", bytes = new Uint8Array()] = []] = samplePictures();
  const blocks: Block[] = [
    { kind: "summary", text: [{ kind: "strong", text: "In short." }, ` ${typed}`] },
    { kind: "heading", level: 2, text: typed },
    { kind: "facts", items: [[typed], ["Second"]] },
    { kind: "heading", level: 3, text: "Lower" },
    { kind: "paragraph", text: [{ kind: "emphasis", text: typed }, " after"] },
    { kind: "facts", items: [["Third"]] },
    { kind: "list", marker: "letter", items: [["first"], [typed]] },
    { kind: "list", marker: "letter", items: [["again first"]] },
    { kind: "list", marker: "bullet", items: [[typed]] },
    { kind: "quotation", paragraphs: [typed, "and more"] },
    { kind: "table", caption: typed, head: ["Date", "What"], rows: [["1 May", typed]] },
    {
      kind: "exhibit",
      caption: typed,
      details: ["Taken on 1 May", `SHA-256 ${sha256}`],
      alt: typed,
      picture: { sha256, type: "image/png", width: 720, height: 382 },
    },
    { kind: "signature", name: typed, drawn: someStrokes },
  ];
  return { letter: { ...letter, title: typed, sender: [typed, typed], blocks }, pictures: new Map([[sha256, bytes]]) };
}

/** What people type that some format would take for its own signs; with a name for each. */
export const trickyTexts: readonly [string, string][] = [
  ["a script", "<script>alert(1)</script>"],
  ["markup of XML", "]]> &amp; <w:p/> </style> --> \"quoted\" 'single'"],
  ["formulas and fields", "=SUM(A1) {{name}} {PAGE} #include $x$ *bold* `code` \\u{41} \\n"],
  ["one word of 2,000 letters", "w".repeat(2_000)],
  ["20,000 characters", "Ten chars ".repeat(2_000).trim()],
  ["many scripts", "שלום Hello مرحبا 你好 日本語 한국어 ไทย हिन्दी Привет Γειά 😀"],
];
