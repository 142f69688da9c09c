import { spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asAccount } from "@/lib/infra/launch/account";
import type { Place } from "@/lib/infra/launch/place";
import { OperatorFault } from "@/lib/kernel/operator-fault";

export const superuser = "unticked";

// The program's own UTF-8 rules: sorting does not depend on what the machine has installed, nor change when that does.
const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

function give(path: string, { account }: Place, mode: number): void {
  chmodSync(path, mode);
  if (account) chownSync(path, account.uid, account.gid);
}

function initdb(place: Place, cluster: string, passwordFile: string): Promise<string> {
  const args = [`--pgdata=${cluster}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const child = spawn(join(place.programs, "bin/initdb"), [...args, ...locale, "--no-instructions"], {
    ...asAccount(place.account),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done(code === 0 ? "" : errors || `initdb ended with ${code}`));
  });
}

/** Makes the database's files if they are not there. A start that was killed half-way leaves nothing that is taken for whole. */
export async function ensureCluster(place: Place, password: string): Promise<void> {
  if (existsSync(join(place.cluster, "PG_VERSION"))) return;
  const draft = `${place.cluster}.new`;
  const passwordFile = join(dirname(place.cluster), "postgres-password.new");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  give(draft, place, 0o700);
  writeFileSync(passwordFile, "", { mode: 0o600 });
  give(passwordFile, place, 0o600);
  writeFileSync(passwordFile, password);
  const fault = await initdb(place, draft, passwordFile).finally(() => rmSync(passwordFile, { force: true }));
  if (fault) throw new OperatorFault(`The database could not be prepared in ${place.cluster}: ${lastLine(fault)}`);
  renameSync(draft, place.cluster);
}

/** The last line that says something. */
export function lastLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.findLast((line) => line !== "") ?? "no reason was given";
}
