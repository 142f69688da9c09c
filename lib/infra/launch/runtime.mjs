import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./install.mjs";
import { StartFault } from "./progress.mjs";

const lowest = [22, 15];

function runs(program) {
  const [major, minor] = (spawnSync(program, ["--version"], { encoding: "utf8" }).stdout ?? "")
    .replace(/^v/, "")
    .split(".")
    .map(Number);
  return major > lowest[0] || (major === lowest[0] && minor >= lowest[1]);
}

/** The Node that everything after the installation runs under: the one among the packages, else the one that runs now. */
export function findRuntime() {
  const packaged = [".bin/node", `node-${process.platform}-${process.arch}/bin/node`].map((path) =>
    join(root, "node_modules", path),
  );
  const found = [...packaged.filter((path) => existsSync(path)), process.execPath].find(runs);
  if (found) return found;
  throw new StartFault(
    `Unticked needs Node ${lowest.join(".")} or newer on this machine, and this is Node ${process.versions.node}. Install Node 24 from https://nodejs.org and start again.`,
  );
}

/** The arguments that make Node run the project's TypeScript. */
export const typescriptFlags = [
  "--import",
  "tsx",
  "--import",
  pathToFileURL(join(root, "lib/infra/launch/hooks.mjs")).href,
];

/**
 * Runs a TypeScript file to its end and gives its exit code. Signals are passed on.
 * The channel between the two is there so that the child notices when this process is killed.
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} variables
 */
export function runTypescript(file, args, variables = {}) {
  const child = spawn(findRuntime(), [...typescriptFlags, file, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...variables },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.on("error", (error) => {
      process.stderr.write(`${error.message}\n`);
      done(1);
    });
    child.on("exit", (code) => done(code ?? 1));
  });
}
