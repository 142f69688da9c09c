import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SaxesParser } from "saxes";
import type { TestProject } from "vitest/node";
import { ensureLibreOffice } from "@/lib/infra/launch/libreoffice.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where LibreOffice's program lies. */
    libreOffice: string;
  }
}

/** Has LibreOffice ready before the tests, or fails them all. */
export function setup(project: TestProject): void {
  project.provide("libreOffice", ensureLibreOffice());
}

/** What LibreOffice made of a file. */
export interface Opened {
  /** Its text, with the numbers and marks of its lists. */
  text: string;
  /** Its pages, as a tagged PDF. */
  pdf: Uint8Array;
}

const filters = {
  txt: "txt:Text (encoded):UTF8",
  pdf: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
};
const patience = 240_000;

/** Opens Word files with LibreOffice, all in one run a format, in a profile of their own. Gives what came of each, in their order. */
export function openInLibreOffice(files: readonly Uint8Array[], program: string): Promise<Opened[]> {
  return inAFolder(async (folder) => {
    const names = files.map((_file, index) => join(folder, `${index}.docx`));
    for (const [index, file] of files.entries()) writeFileSync(names[index] ?? "", file);
    for (const filter of Object.values(filters)) await converted({ program, filter, names, folder });
    return names.map((name) => ({
      text: readFileSync(name.replace(/docx$/, "txt"), "utf8"),
      pdf: new Uint8Array(readFileSync(name.replace(/docx$/, "pdf"))),
    }));
  });
}

/** What a cell of a table holds: a number where the program takes it for one. */
export type OpenedCell = string | number;

/** Opens a CSV file with LibreOffice as somebody does who clicks on it. Gives its rows; an empty cell is "". */
export function openTableInLibreOffice(file: string, program: string): Promise<OpenedCell[][]> {
  return inAFolder(async (folder) => {
    const name = join(folder, "table.csv");
    writeFileSync(name, file);
    await converted({ program, filter: "fods", names: [name], folder });
    return rowsOf(readFileSync(name.replace(/csv$/, "fods"), "utf8"));
  });
}

/** The rows of a flat OpenDocument sheet. Whatever is neither number nor text, a date for one, is told as its type and value. */
function rowsOf(sheet: string): OpenedCell[][] {
  const [rows, state]: [OpenedCell[][], { cell: OpenedCell; times: number }] = [[], { cell: "", times: 1 }];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const type = attributes["office:value-type"];
    if (name === "table:table-row") rows.push([]);
    if (name !== "table:table-cell") return;
    state.times = Number(attributes["table:number-columns-repeated"] ?? 1);
    if (type === "float") state.cell = Number(attributes["office:value"]);
    else state.cell = type === undefined || type === "string" ? "" : `${type}: `;
  });
  parser.on("text", (text) => {
    if (typeof state.cell === "string" && text.trim() !== "") state.cell += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "table:table-cell")
      rows.at(-1)?.push(...Array<OpenedCell>(Math.min(state.times, 100)).fill(state.cell));
    if (name === "table:table-cell") state.cell = "";
  });
  parser.write(sheet).close();
  return rows;
}

async function inAFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Conversion {
  program: string;
  filter: string;
  names: readonly string[];
  folder: string;
}

function converted({ program, filter, names, folder }: Conversion): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", folder, ...names];
  // A group of its own: the program starts others, and all of them end together.
  const child = spawn(program, words, { stdio: "ignore", detached: true });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      reject(new Error("LibreOffice took too long"));
    }, patience);
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code}`));
    });
  });
}
