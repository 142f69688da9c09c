import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, LetterDocument, Picture, Pictures, Strokes } from "@/lib/letters/document";

const folder = join(process.cwd(), "lib", "letters", "samples");
const files = ["exhibit-a.png", "exhibit-b.png"].map((name) => readFileSync(join(folder, name)));

/** Two pictures as letters name them. */
export const [pictureA, pictureB] = files.map(asPicture);

/** Their bytes, as renderers are given them. */
export const somePictures: Pictures = new Map(files.map((bytes) => [sha256(bytes), new Uint8Array(bytes)]));

/** A name as a pen might write it, with a dot. */
export const someStrokes: Strokes = [
  [
    [20, 150],
    [60, 40],
    [90, 150],
    [140, 60],
    [180, 140],
    [260, 90],
    [400, 120],
    [580, 60],
  ],
  [[300, 40]],
];

/** A letter with two exhibits at its end and a signature drawn by hand. */
export function withExhibits(letter: LetterDocument, caption = "The setting as I found it"): LetterDocument {
  const signed = letter.blocks.map((block) => (block.kind === "signature" ? { ...block, drawn: someStrokes } : block));
  const exhibits = [pictureA, pictureB].flatMap((picture, index) => (picture ? exhibit(picture, index, caption) : []));
  return { ...letter, blocks: [...signed, { kind: "heading", level: 2, text: "Exhibits" }, ...exhibits] };
}

function exhibit(picture: Picture, index: number, caption: string): Block {
  return {
    kind: "exhibit",
    caption: `Exhibit ${"AB".charAt(index)}: ${caption}`,
    details: ["14 November 2026", `SHA-256 ${picture.sha256}`],
    alt: "A settings page with one switch, which is on.",
    picture,
  };
}

function asPicture(bytes: Buffer): Picture {
  // A PNG says its size in its first chunk.
  return { sha256: sha256(bytes), type: "image/png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
