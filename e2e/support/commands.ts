import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const host = "127.0.0.1";

/** A portal of its own: a database, a port and a clock that can be moved, run from the files in `root`. */
export interface Installation {
  root: string;
  /** Of its folder of data. */
  name: string;
  port: string;
}

const dataOf = (name: string) => join(process.env.E2E_FOLDER ?? "", name);
const ours = { ...process.env, DATABASE_URL: "" };

/** Under which name it is reached: the later portal has one, since passkeys are bound to a name and to no number. */
const nameOf = (portal: string) => (portal === "later" ? "localhost" : host);

/** What such a portal is started with. */
export function variablesOf({ name, port }: Omit<Installation, "root">): NodeJS.ProcessEnv {
  const { E2E_MAIL_PORT: mailPort = "", E2E_CLOCK_FILE: clock = "" } = process.env;
  return {
    ...ours,
    DATA_DIR: dataOf(name),
    PORT: port,
    HOST: host,
    SMTP_URL: `smtp://${host}:${mailPort}`,
    BASE_URL: `http://${nameOf(name)}:${port}`,
    CLOCK_AHEAD_FILE: clock,
  };
}

/** The installation whose clock most journeys move. */
const later = (): Installation => ({ root, name: "later", port: process.env.E2E_LATER_PORT ?? "" });

function run(cwd: string, env: NodeJS.ProcessEnv, [file, ...args]: readonly [string, ...string[]]): string {
  return execFileSync("node", ["lib/infra/launch/run.mjs", file, ...args], { cwd, env, encoding: "utf8" });
}

/** Runs a command of the portal on the installation under test, as its operator does. Gives what it prints. */
export function runOnPortal(...command: readonly [string, ...string[]]): string {
  return run(root, { ...ours, DATA_DIR: dataOf("data") }, command);
}

/** The portal that most journeys use, or that whose clock can be moved. */
export type Portal = "portal" | "later";

/** The same on either. */
export function runOn(portal: Portal, command: readonly [string, ...string[]]): string {
  return portal === "later" ? runOnLaterPortal(command) : runOnPortal(...command);
}

/** The same on an installation whose clock can be moved. */
export function runOnLaterPortal(command: readonly [string, ...string[]], installation = later()): string {
  return run(installation.root, variablesOf(installation), command);
}
