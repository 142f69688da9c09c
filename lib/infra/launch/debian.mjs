import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether Debian's packages can be installed here: by its root. */
export const canInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function aptGet(...words) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", words, { stdio: "inherit", env: environment }).status === 0;
}

/**
 * Installs packages of Debian. Gives whether they are there now.
 * @param {string[]} names
 */
export function installPackages(...names) {
  return aptGet("update", "-qq") && aptGet("install", "-y", "-qq", "--no-install-recommends", ...names);
}
