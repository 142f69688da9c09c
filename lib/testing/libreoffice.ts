import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
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
export async function openInLibreOffice(files: readonly Uint8Array[], program: string): Promise<Opened[]> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const names = files.map((_file, index) => join(folder, `${index}.docx`));
    for (const [index, file] of files.entries()) writeFileSync(names[index] ?? "", file);
    for (const filter of Object.values(filters)) await converted({ program, filter, names, folder });
    return names.map((name) => ({
      text: readFileSync(name.replace(/docx$/, "txt"), "utf8"),
      pdf: new Uint8Array(readFileSync(name.replace(/docx$/, "pdf"))),
    }));
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
