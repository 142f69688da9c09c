import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** The unprivileged user that PostgreSQL runs as when the portal runs as root, which PostgreSQL refuses to do. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

const ownUser = "unticked";
// Each of these makes a system user that nobody can log in as; distributions have one or the other.
const waysToAdd: [string, ...string[]][] = [
  ["useradd", "--system", "--no-create-home", "--shell", "/bin/false", ownUser],
  ["adduser", "-S", "-D", "-H", "-s", "/bin/false", ownUser],
];

function run(program: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 ? stdout.trim() : undefined;
}

function findAccount(nameOrId: string): Account | undefined {
  const [uid, gid, name] = [run("id", "-u", nameOrId), run("id", "-g", nameOrId), run("id", "-un", nameOrId)];
  if (uid === undefined || gid === undefined || uid === "0") return undefined;
  return { uid: Number(uid), gid: Number(gid), name: name ?? nameOrId };
}

function makeAccount(): Account {
  for (const [program, ...args] of waysToAdd) {
    run(program, ...args);
    const account = findAccount(ownUser);
    if (account) return account;
  }
  throw new OperatorFault(
    `PostgreSQL does not run as root, and no user for it could be made. Make one (useradd --system ${ownUser}), or start the portal as an ordinary user.`,
  );
}

/** Undefined: the database runs as the user who runs the portal. */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return findAccount("postgres") ?? findAccount(ownUser) ?? makeAccount();
}

/** Who the files belong to, if that is somebody the database can run as. */
export function ownerOf(folder: string): Account | undefined {
  return findAccount(String(statSync(folder).uid));
}

// Nothing of the portal's own environment, where the secrets are.
const env: NodeJS.ProcessEnv = { NODE_ENV: "production", PATH: "/usr/bin:/bin", TZ: "UTC", LC_ALL: "C" };

/** How to start a program as the account, from a folder that everybody can be in. */
export function asAccount(account: Account | undefined) {
  return { cwd: "/", env, ...(account && { uid: account.uid, gid: account.gid }) };
}

/** Whether the account can do to each of these paths what the letters say: r, w, x as in test(1). */
export function canReach(account: Account | undefined, paths: Record<string, string>): boolean {
  return Object.entries(paths).every(([path, letters]) =>
    [...letters].every(
      (letter) => spawnSync("/bin/sh", ["-c", `test -${letter} "$0"`, path], asAccount(account)).status === 0,
    ),
  );
}
