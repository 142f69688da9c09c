import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** Runs a command of the portal on the installation under test, as its operator does. Gives what it prints. */
export function runOnPortal(file: string, ...args: string[]): string {
  return execFileSync("node", ["lib/infra/launch/run.mjs", file, ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: join(process.env.E2E_FOLDER ?? "", "data"), DATABASE_URL: "" },
    encoding: "utf8",
  });
}
