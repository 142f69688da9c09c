import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** What an organiser types to try a release out, on the installation under test. Gives what it prints. */
export function releaseNow(): string {
  return execFileSync("node", ["lib/infra/launch/run.mjs", "lib/statistics/cli.ts", "--now"], {
    cwd: root,
    env: { ...process.env, DATA_DIR: join(process.env.E2E_FOLDER ?? "", "data"), DATABASE_URL: "" },
    encoding: "utf8",
  });
}
