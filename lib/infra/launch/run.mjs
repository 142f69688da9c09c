// Runs a TypeScript file of the project: node lib/infra/launch/run.mjs FILE ARGUMENTS…
// Standard output belongs to that file; what has to be prepared first is told on standard error.
import { resolve } from "node:path";
import { ensureGenerated } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { concluding, sayToErrors } from "./progress.mjs";
import { runTypescript } from "./runtime.mjs";

const [file = "", ...args] = process.argv.slice(2);

await concluding(async () => {
  await ensureInstalled(sayToErrors);
  await ensureGenerated(sayToErrors);
  return runTypescript(resolve(file), args);
});
