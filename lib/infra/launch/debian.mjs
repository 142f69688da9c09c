import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

/** Whether Debian's packages can be installed here: by its root. */
export const canInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function run(command, words, cwd) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, words, { stdio: "inherit", env: environment, cwd }).status === 0;
}

const aptGet = (...words) => run("apt-get", words);

/**
 * Installs packages of Debian. Gives whether they are there now.
 * @param {string[]} names
 */
export function installPackages(...names) {
  return aptGet("update", "-qq") && aptGet("install", "-y", "-qq", "--no-install-recommends", ...names);
}

/**
 * Unpacks packages of Debian into a folder, for programs that are to be run once and not to be there from then on: nothing is installed,
 * and no service starts. Gives whether it did.
 * @param {string} folder
 * @param {string[]} names
 */
export function unpackPackages(folder, ...names) {
  const fetched = resolve(folder, "fetched");
  mkdirSync(fetched, { recursive: true });
  const isThere = () => run("apt-get", ["download", "-qq", ...names], fetched);
  if (!isThere() && !(canInstall() && aptGet("update", "-qq") && isThere())) return false;
  return readdirSync(fetched).every((file) => run("dpkg-deb", ["-x", file, folder], fetched));
}
