import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output, root } from "./install.mjs";
import { StartFault, sayToOutput, step } from "./progress.mjs";
import { findRuntime } from "./runtime.mjs";

const sources = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"];
const mark = join(root, "prisma/generated/.made-from");

function fingerprint() {
  const hash = createHash("sha256");
  for (const path of sources) hash.update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

async function generate() {
  const runtime = findRuntime();
  const { ok, text } = await output([runtime, join(root, "node_modules/prisma/build/index.js"), "generate"], {
    // Generating needs no schema engine, but looks for one and would try to download it: any program that exists will do.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: runtime,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  });
  if (!ok) throw new StartFault(`${text}\nThe database client could not be generated from prisma/schema.prisma.`);
  writeFileSync(mark, fingerprint());
}

/**
 * Makes prisma/generated from the schema, if it is not already.
 * @param {import("./progress.mjs").Say} say
 */
export async function ensureGenerated(say = sayToOutput) {
  if (existsSync(mark) && readFileSync(mark, "utf8") === fingerprint()) return;
  await step(say, "Preparing the database client", generate);
}
