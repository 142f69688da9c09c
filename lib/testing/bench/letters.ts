// `npm run bench:letters`: one letter with two exhibits by five engines in one run, memory over 10,000, and the event loop
// during a storm. Writes docs/benchmarks/letters.json and letters.md; never part of the tests.
import { readFileSync } from "node:fs";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { z } from "zod";
import { findChromium } from "@/lib/infra/launch/chromium.mjs";
import { today } from "@/lib/infra/clock";
import { endWorkers } from "@/lib/infra/worker-pool";
import type { LetterDocument } from "@/lib/letters/document";
import { renderPage } from "@/lib/letters/render/page";
import { renderPdf } from "@/lib/letters/render/pdf";
import { typeset } from "@/lib/letters/render/typeset";
import { aLetter, someLetterFacts } from "@/lib/testing/a-letter";
import {
  heldMemory,
  lateness,
  machineInWords,
  spreadOf,
  storm,
  timed,
  writeReport,
  type Spread,
} from "@/lib/testing/bench/measures";
import { drawWithPdfkit } from "@/lib/testing/bench/pdfkit.mjs";
import { drawWithPdfmake } from "@/lib/testing/bench/pdfmake.mjs";
import { drawWithReactPdf } from "@/lib/testing/bench/react-pdf.mjs";
import { somePictures, withExhibits } from "@/lib/testing/some-pictures";

const rounds = 60;
const warmUp = 8;
const letters = Number(process.argv[2] ?? 10_000);
const stormTime = 10_000;
const lanes = 8;
const mostMegabytes = 2_000;

/** No two letters are the same, so no engine is helped by what it remembers. */
const letterNumber = (turn: number): LetterDocument =>
  withExhibits(aLetter(someLetterFacts({ effect: `My ${turn}th reason. ${someLetterFacts().effect ?? ""}` })));

/** Nor two pictures: what follows the end of a PNG file is not drawn. */
const picturesNumber = (turn: number) =>
  new Map([...somePictures].map(([key, bytes]) => [key, Buffer.concat([bytes, Buffer.from(`#${turn}`)])]));

type Draw = (letter: LetterDocument, turn: number) => unknown;

async function sideBySide(engines: Record<string, Draw>): Promise<Record<string, Spread>> {
  const samples = new Map(Object.keys(engines).map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < warmUp + rounds; turn += 1)
    for (const [name, draw] of Object.entries(engines)) {
      const letter = letterNumber(turn);
      const took = await timed(() => draw(letter, turn));
      if (turn >= warmUp) samples.get(name)?.push(took);
    }
  return Object.fromEntries([...samples].map(([name, took]) => [name, spreadOf(took)]));
}

async function memoryOverMany(): Promise<{ letters: number; megabytes: number }[]> {
  const held: { letters: number; megabytes: number }[] = [];
  for (let turn = 1; turn <= letters; turn += 1) {
    renderPdf(letterNumber(turn), picturesNumber(turn));
    // What the compiler made is given back between turns of the event loop, never within one.
    await nextTurn();
    if (heldMemory() > mostMegabytes) throw new Error(`Memory grew beyond ${mostMegabytes} MB after ${turn} letters`);
    if (turn % (letters / 10) === 0) held.push({ letters: turn, megabytes: heldMemory() });
  }
  return held;
}

async function eventLoop() {
  await typeset(letterNumber(0), somePictures);
  const idle = await lateness(() => sleep(stormTime / 2));
  let drawn = 0;
  const during = await lateness(async () => {
    drawn = await storm((turn) => typeset(letterNumber(turn), somePictures), lanes, stormTime);
  });
  await endWorkers();
  return { idle, during, lettersASecond: Math.round(drawn / (stormTime / 1000)) };
}

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const versionOf = (name: string) => manifest.dependencies[name] ?? manifest.devDependencies[name] ?? "unknown";

async function measured() {
  const memory = await memoryOverMany();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const engines: Record<string, Draw> = {
    [`typst-ts-node-compiler ${versionOf("@myriaddreamin/typst-ts-node-compiler")} (ours, PDF/UA-1)`]: (letter, turn) =>
      renderPdf(letter, picturesNumber(turn)),
    [`pdfkit ${versionOf("pdfkit")} (tagged)`]: (letter, turn) => drawWithPdfkit(letter, picturesNumber(turn)),
    [`@react-pdf/renderer ${versionOf("@react-pdf/renderer")} (untagged)`]: (letter, turn) =>
      drawWithReactPdf(letter, picturesNumber(turn)),
    [`pdfmake ${versionOf("pdfmake")} (untagged)`]: async (letter, turn) => {
      await drawWithPdfmake(letter, picturesNumber(turn));
    },
    [`Chromium ${browser.version()} (warm, tagged)`]: async (letter, turn) => {
      await page.setContent(await renderPage(letter, picturesNumber(turn)));
      await page.pdf({ format: "A4", tagged: true, outline: true });
    },
  };
  const milliseconds = await sideBySide(engines);
  await browser.close();
  return { memory, milliseconds, eventLoop: await eventLoop() };
}

function report({ memory, milliseconds, eventLoop: loop, ...context }: Report): string {
  const own = Object.values(milliseconds)[0]?.p50 ?? 1;
  const row = (...cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    "# Letters, measured",
    "",
    `By \`npm run bench:letters\` on ${context.on}: ${context.machine}, Node ${context.node}. One company letter with two exhibits, ${rounds} rounds after ${warmUp} to warm up, the engines taking turns.`,
    "",
    row("engine", "p50 ms", "p95 ms", "p50 beside ours"),
    row("---", "---:", "---:", "---:"),
    ...Object.entries(milliseconds).map(([name, { p50, p95 }]) => row(name, p50, p95, `${(p50 / own).toFixed(1)} ×`)),
    "",
    `Memory held by one thread, every picture and text new: ${memory.map((each) => `${each.megabytes} MB after ${each.letters}`).join(", ")}.`,
    "",
    `Lateness of the event loop, p99: ${loop.idle.p99} ms idle, ${loop.during.p99} ms in a storm of ${loop.lettersASecond} letters a second drawn by the threads (${(loop.during.p99 / loop.idle.p99).toFixed(1)} ×; longest ${loop.during.max} ms).`,
    "",
  ].join("\n");
}

type Report = Awaited<ReturnType<typeof measured>> & { on: string; machine: string; node: string };

const result: Report = { on: today(), machine: machineInWords(), node: process.versions.node, ...(await measured()) };
writeReport("letters", result, report(result));
