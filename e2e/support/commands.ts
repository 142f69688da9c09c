import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

function run(variables: Record<string, string>, [file, ...args]: readonly [string, ...string[]]): string {
  return execFileSync("node", ["lib/infra/launch/run.mjs", file, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", ...variables },
    encoding: "utf8",
  });
}

const dataOf = (name: string) => join(process.env.E2E_FOLDER ?? "", name);

/** Runs a command of the portal on the installation under test, as its operator does. Gives what it prints. */
export function runOnPortal(...command: readonly [string, ...string[]]): string {
  return run({ DATA_DIR: dataOf("data") }, command);
}

/** The same on the installation whose clock can be moved. */
export function runOnLaterPortal(...command: readonly [string, ...string[]]): string {
  const { E2E_LATER_PORT: port = "", E2E_MAIL_PORT: mailPort = "", E2E_CLOCK_FILE: clock = "" } = process.env;
  return run(
    {
      DATA_DIR: dataOf("later"),
      PORT: port,
      HOST: "127.0.0.1",
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      BASE_URL: `http://127.0.0.1:${port}`,
      CLOCK_AHEAD_FILE: clock,
    },
    command,
  );
}
