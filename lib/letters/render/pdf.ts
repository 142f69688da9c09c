import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { noPictures, type LetterDocument, type Pictures } from "../document";
import { breakLongWords, pictureFile, picturesOf, typesetLetter } from "./typesetting";
import { spellOut, spellOutBeyondLatin, unprintableIn } from "./unprintable";

const folder = join(process.cwd(), "lib", "letters", "render");
const fontFolder = join(process.cwd(), "node_modules", "@expo-google-fonts");
// Libertinus Serif is part of the compiler; these are for what it lacks.
const fontFiles = [
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
  "noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf",
  "noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf",
  "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
];
const attempts = 4;
const keptResults = 2;
let compiler: NodeCompiler | undefined;

/**
 * A letter as a tagged PDF/UA-1 file, its exhibits drawn from `pictures`. The same letter gives the same bytes.
 * @throws when a picture of the letter is not among `pictures`.
 */
export function renderPdf(letter: LetterDocument, pictures: Pictures = noPictures): Uint8Array {
  const names = showPictures(letter, pictures);
  try {
    return drawn(letter);
  } finally {
    for (const name of names) compiler?.unmapShadow(name);
  }
}

function showPictures(letter: LetterDocument, pictures: Pictures): string[] {
  const shown = picturesOf(letter).map(({ sha256 }, index) => {
    const bytes = pictures.get(sha256);
    if (!bytes) throw new Error(`The picture ${sha256} is missing`);
    return { name: join(folder, pictureFile(index)), bytes };
  });
  for (const { name, bytes } of shown) compilerOf().mapShadow(name, Buffer.from(bytes));
  return shown.map(({ name }) => name);
}

function drawn(letter: LetterDocument): Uint8Array {
  let fit = breakLongWords;
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const made = typeset(letter, fit);
    if (made.ok) return made.bytes;
    const missing = unprintableIn(made.complaint);
    if (missing.length === 0) throw new Error(`The letter could not be typeset: ${made.complaint}`);
    const before = fit;
    fit = (text) => spellOut(before(text), missing);
  }
  const last = typeset(letter, (text) => breakLongWords(spellOutBeyondLatin(text)));
  if (last.ok) return last.bytes;
  throw new Error(`The letter could not be typeset: ${last.complaint}`);
}

type Typeset = { ok: true; bytes: Uint8Array } | { ok: false; complaint: string };

function compilerOf(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(join(fontFolder, file))) }],
  });
  return compiler;
}

function typeset(letter: LetterDocument, fit: (text: string) => string): Typeset {
  const compiler = compilerOf();
  // A fixed main file and a shadow for the data keep memory flat over many letters.
  compiler.mapShadow(join(folder, "letter.json"), Buffer.from(JSON.stringify(typesetLetter(letter, fit))));
  try {
    const compiled = compiler.compile({ mainFilePath: join(folder, "letter.typ") });
    if (!compiled.result) {
      const fault = compiled.takeError();
      return { ok: false, complaint: JSON.stringify(fault ? compiler.fetchDiagnostics(fault) : "no diagnostics") };
    }
    return { ok: true, bytes: new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: "ua-1" })) };
  } catch (fault) {
    return { ok: false, complaint: fault instanceof Error ? fault.message : String(fault) };
  } finally {
    compiler.evictCache(keptResults);
  }
}
