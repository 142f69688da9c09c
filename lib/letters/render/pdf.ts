import "server-only";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { noPictures, type PaperDocument, type Pictures } from "../document";
import { fontFiles } from "./fonts";
import { breakLongWords, pictureFile, picturesOf, typesetLetter } from "./typesetting";
import { beyondLatinIn, spellOut, unprintableIn } from "./unprintable";

const folder = join(process.cwd(), "lib", "letters", "render");
const attempts = 6;
const keptResults = 2;
let compiler: NodeCompiler | undefined;

/** A letter drawn, and the characters that no font has: the file shows them by their number, and the person should know. */
export interface DrawnLetter {
  pdf: Uint8Array;
  unprintable: string[];
}

/**
 * A letter as a tagged PDF/UA-1 file, its exhibits drawn from `pictures`. The same letter gives the same bytes.
 * @throws when a picture of the letter is not among `pictures`, or is no picture.
 */
export function renderPdf(letter: PaperDocument, pictures: Pictures = noPictures): Uint8Array {
  return drawLetter(letter, pictures).pdf;
}

/** The same, with what could not be printed. */
export function drawLetter(letter: PaperDocument, pictures: Pictures = noPictures): DrawnLetter {
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [...fontFiles] }] });
  const names = showPictures(compiler, letter, pictures);
  try {
    return spellingOut(compiler, letter);
  } finally {
    for (const name of names) compiler.unmapShadow(name);
    compiler.evictCache(keptResults);
  }
}

function showPictures(to: NodeCompiler, letter: PaperDocument, pictures: Pictures): string[] {
  const shown = picturesOf(letter).map(({ sha256 }, index) => {
    const bytes = pictures.get(sha256);
    if (!bytes) throw new Error(`The picture ${sha256} is missing`);
    return { name: join(folder, pictureFile(index)), bytes };
  });
  for (const { name, bytes } of shown) to.mapShadow(name, Buffer.from(bytes));
  return shown.map(({ name }) => name);
}

/** A tagged file may hold no box for a missing character: what the compiler complains of is spelled out, and tried again. */
function spellingOut(by: NodeCompiler, letter: PaperDocument): DrawnLetter {
  let unprintable: string[] = [];
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const made = compiled(by, letter, unprintable);
    if (made.ok) return { pdf: made.bytes, unprintable };
    const named = attempt < attempts - 1 ? unprintableIn(made.complaint) : beyondLatinIn(JSON.stringify(letter));
    const more = named.filter((character) => !unprintable.includes(character));
    if (more.length === 0) throw new Error(`The letter could not be typeset: ${made.complaint}`);
    unprintable = [...unprintable, ...more];
  }
  throw new Error("The letter could not be typeset: too many characters are missing");
}

type Compiled = { ok: true; bytes: Uint8Array } | { ok: false; complaint: string };

function compiled(by: NodeCompiler, letter: PaperDocument, unprintable: readonly string[]): Compiled {
  const ready = typesetLetter(letter, (text) => breakLongWords(spellOut(text, unprintable)));
  // A fixed main file and a shadow for the data keep memory flat over many letters.
  by.mapShadow(join(folder, "letter.json"), Buffer.from(JSON.stringify(ready)));
  const made = by.compile({ mainFilePath: join(folder, "letter.typ") });
  const fault = made.takeError();
  if (!made.result)
    return { ok: false, complaint: fault ? JSON.stringify(by.fetchDiagnostics(fault)) : "no diagnostics" };
  try {
    return { ok: true, bytes: new Uint8Array(by.pdf(made.result, { pdfStandard: "ua-1" })) };
  } catch (complaint) {
    return { ok: false, complaint: complaint instanceof Error ? complaint.message : String(complaint) };
  }
}
