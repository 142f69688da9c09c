import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { z } from "zod";
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import type { ExportPlatform } from "@/lib/exports/answer";
import { archiveOf, looseSample, packedSample } from "@/lib/testing/exports/archive";
import { samples } from "@/lib/testing/exports/samples";
import { expect } from "./fixtures";
import { anAddress } from "./mail";
import { post, postedAnswers, scriptsRun } from "./wizard";

const seed = 11;

/** A made-up archive as a picker takes it, with what is to be counted of it. */
export async function aMadeUpExport(platform: ExportPlatform = "linkedin", rows = 600) {
  const { file, expected } = packedSample(samples[platform]({ rows, seed }), { seed });
  const buffer = Buffer.from(await file.blob.arrayBuffer());
  return { file: { name: file.path, mimeType: "application/zip", buffer }, expected };
}

/** The same as a file, of any size; gives its path. */
export function writeExport(path: string, rows: number, words: number): string {
  const file = openSync(path, "w");
  for (const bytes of archiveOf(samples.linkedin({ rows, seed, words }), { seed, stored: true }))
    writeSync(file, bytes);
  closeSync(file);
  return path;
}

/** Lays a made-up archive out as a folder, as unpacking it does. Gives what is to be counted of it. */
export async function unpackExport(folder: string) {
  const { files, expected } = looseSample(samples.linkedin({ rows: 600, seed }), seed);
  for (const { path, blob } of files) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, Buffer.from(await blob.arrayBuffer()));
  }
  return { expected };
}

/** Drops a file or folder of this machine on a part of the page, as a file manager does. */
export async function dropOn(page: Page, target: Locator, path: string): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("There is nothing to drop on");
  const browser = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, ...at, data });
}

/** An archive under a password, which nobody types here. */
export async function aLockedExport() {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { password: "oyster" });
  await zip.add("Shares.csv", new TextReader("Date,ShareLink,ShareCommentary\n2024-01-01 10:00:00,,Hello\n"));
  return { name: "locked.zip", mimeType: "application/zip", buffer: Buffer.from(await zip.close()) };
}

/** The answers of somebody who was told and has switched it off, before and after the question of what is at stake. */
export function herAnswers() {
  const all = postedAnswers(anAddress("ines"), "england").map((entry): typeof entry => {
    const [step] = entry;
    if (step === "notice")
      return [step, { told: "after", channel: "email", "on.day": "2", "on.month": "3", "on.year": "2026" }];
    return entry;
  });
  const at = all.findIndex(([step]) => step === "at-stake");
  return { before: all.slice(0, at), after: all.slice(at + 1) };
}

/** Answers everything before what is at stake, and opens that question. */
export async function reachStake(page: Page): Promise<void> {
  for (const [step, fields] of herAnswers().before) await post(page.request, `/check/${step}/answer`, fields);
  await page.goto("/check/at-stake");
  await scriptsRun(page);
  await expect(page.getByRole("button", { name: "Choose the file" })).toBeVisible();
}

/** Chooses an export in the picker of files. */
export async function chooseExport(page: Page, file: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) {
  await page.locator(".count-drop input").first().setInputFiles(file);
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds of the processor. */
      tdur: z.number().optional(),
      args: z.object({ name: z.string().optional() }).loose().optional(),
    }),
  ),
});

/** Watches what keeps a page's main thread busy. In time of the processor: how busy the machine is with others is no fault of the page. */
export async function watchTasks(page: Page) {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["toplevel", "__metadata"] });
  return {
    /** Milliseconds of the longest task since then. */
    async longest(): Promise<number> {
      const recorded: unknown = JSON.parse(String(await browser?.stopTracing()));
      const { traceEvents } = traceSchema.parse(recorded);
      const mains = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
      const isMain = ({ pid, tid }: { pid: number; tid: number }) =>
        mains.some((main) => main.pid === pid && main.tid === tid);
      const times = traceEvents.filter(isMain).flatMap(({ tdur }) => tdur ?? []);
      expect(times.length).toBeGreaterThan(100);
      return Math.max(...times) / 1000;
    },
  };
}
