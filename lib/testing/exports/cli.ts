// `npm run export:sample -- --platform linkedin --out FILE [--rows N] [--seed N] [--words N] [--stored]`: an archive of nobody,
// as the platform would give it, written piece by piece, so that it may be of any size.
import { closeSync, openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { exportPlatforms } from "@/lib/exports/answer";
import { archiveOf } from "./archive";
import { samples } from "./samples";

const number = z.coerce.number().int().min(0);
const argumentsSchema = z.object({
  platform: z.enum(exportPlatforms).default("linkedin"),
  out: z.string({ error: "Say where to: --out FILE" }),
  rows: number.default(1000),
  seed: number.default(1),
  words: number.default(40),
  stored: z.boolean().default(false),
});

const text = { type: "string" } as const;
const { values } = parseArgs({
  options: { platform: text, out: text, rows: text, seed: text, words: text, stored: { type: "boolean" } },
});
const wanted = argumentsSchema.safeParse(values);
if (wanted.success) {
  const file = openSync(wanted.data.out, "w");
  for (const bytes of archiveOf(samples[wanted.data.platform](wanted.data), wanted.data)) writeSync(file, bytes);
  closeSync(file);
} else {
  process.stderr.write(`${z.prettifyError(wanted.error)}\n`);
  process.exitCode = 2;
}
