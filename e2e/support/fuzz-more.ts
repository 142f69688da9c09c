import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";

/** Sends nonsense to every route for longer than the tests do, by chance: `npm run fuzz -- [seed] [requests of each kind]`. */
const [seed = String(randomInt(2 ** 31 - 1)), runs = "60"] = process.argv.slice(2);
const root = join(import.meta.dirname, "..", "..");
const playwright = join(root, "node_modules/@playwright/test/cli.js");

process.stderr.write(`The seed is ${seed}: npm run fuzz -- ${seed} ${runs} asks the same again.\n`);
const { status } = spawnSync(
  process.execPath,
  [playwright, "test", "--config", "e2e/playwright.config.ts", "fuzz.spec.ts"],
  { cwd: root, stdio: "inherit", env: { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS: runs } },
);
process.exit(status ?? 1);
