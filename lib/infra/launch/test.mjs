// `npm test`: everything the project holds itself to, on a fresh clone, with one line of totals at the end.
// `npm test -- unit lint` runs those stages only.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { ensureChromium } from "./chromium.mjs";
import { ensureGenerated } from "./generate.mjs";
import { ensureInstalled } from "./install.mjs";
import { playwrightTotals, sum, vitestTotals, worth } from "./totals.mjs";

const root = resolve(import.meta.dirname, "../../..");
const reports = resolve(root, "test-results");
const bin = resolve(root, "node_modules/.bin");
const node = resolve(bin, "node");

const boundaries = ["app", "components", "lib", "prisma", "e2e", "proxy.ts", "next.config.js", "prisma.config.ts"];
const vitest = (project) => ({
  name: project,
  commands: [
    [
      "vitest/vitest.mjs",
      "run",
      `--project=${project}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reports}/${project}.json`,
    ],
  ],
  totals: vitestTotals,
});

/** In this order: what takes seconds first. The generated client and route types are what lint and types read. */
const stages = [
  { name: "format", commands: [["prettier/bin/prettier.cjs", "--check", "."]] },
  {
    name: "generate",
    before: async () => {
      // As the start does it, which would do it again otherwise, and say so.
      await ensureGenerated();
      return {};
    },
    commands: [["next/dist/bin/next", "typegen"]],
  },
  { name: "lint", commands: [["eslint/bin/eslint.js", ".", "--max-warnings=0"]] },
  { name: "types", commands: [["typescript/bin/tsc", "--noEmit"]] },
  {
    name: "boundaries",
    commands: [["dependency-cruiser/bin/dependency-cruiser.mjs", "--config", ".dependency-cruiser.cjs", ...boundaries]],
  },
  vitest("unit"),
  vitest("pdfua"),
  vitest("office"),
  vitest("package"),
  vitest("db"),
  {
    name: "e2e",
    before: async () => ({ CHROMIUM_PATH: await ensureChromium() }),
    commands: [["@playwright/test/cli.js", "test", "--config", "e2e/playwright.config.ts"]],
    totals: playwrightTotals,
  },
];

const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
};

function runAll(commands, extra) {
  for (const [script, ...words] of commands) {
    const { status } = spawnSync(node, [resolve(root, "node_modules", script), ...words], {
      cwd: root,
      stdio: "inherit",
      env: { ...environment, ...extra },
    });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

/** A runner that left no report proved nothing. */
function reported({ name, totals }) {
  if (!totals) return undefined;
  try {
    return totals(JSON.parse(readFileSync(resolve(reports, `${name}.json`), "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStage(stage) {
  console.log(`\n── ${stage.name} ${"─".repeat(66 - stage.name.length)}`);
  rmSync(resolve(reports, `${stage.name}.json`), { force: true });
  const began = performance.now();
  let status = 1;
  try {
    status = runAll(stage.commands, await stage.before?.());
  } catch (fault) {
    console.error(fault.message);
  }
  const totals = worth(status, reported(stage));
  return { name: stage.name, seconds: (performance.now() - began) / 1000, ...totals };
}

function chosenStages(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`No stage ${unknown.join(", ")}. There are: ${stages.map((stage) => stage.name).join(", ")}.`);
    process.exit(2);
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}

const chosen = chosenStages(process.argv.slice(2));
await ensureInstalled();
mkdirSync(reports, { recursive: true });
const results = [];
for (const stage of chosen) results.push(await runStage(stage));

console.log("\n── totals " + "─".repeat(60));
for (const { name, seconds, passed, failed } of results) {
  console.log(`${name.padEnd(12)}${`${seconds.toFixed(1)} s`.padStart(9)}  ${passed} passed, ${failed} failed`);
}
const all = sum(results);
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exit(all.failed === 0 ? 0 : 1);
