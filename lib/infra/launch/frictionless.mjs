import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { canInstall, installPackages } from "./debian.mjs";

// Frictionless (MIT) checks the data package we publish and is no part of the portal.
const version = "5.21.0";
const root = resolve(import.meta.dirname, "../../..");
const folder = resolve(root, `node_modules/.cache/frictionless-${version}`);
const program = resolve(folder, "bin/frictionless");

const succeeds = (command, ...words) => spawnSync(command, words, { stdio: "ignore" }).status === 0;
const hasVenv = () => succeeds("python3", "-c", "import ensurepip, venv");

function ensurePython() {
  if (hasVenv()) return;
  if (canInstall()) {
    console.log("Installing Python to check the data package …");
    if (installPackages("python3", "python3-venv") && hasVenv()) return;
  }
  throw new Error(
    "Checking the data package needs Python 3 with venv, and it is not here. On Debian: sudo apt-get install python3-venv",
  );
}

function install() {
  ensurePython();
  console.log("Installing the validator of data packages (once, about a minute) …");
  rmSync(folder, { recursive: true, force: true });
  const python = resolve(folder, "bin/python");
  const isThere =
    succeeds("python3", "-m", "venv", folder) &&
    spawnSync(python, ["-m", "pip", "install", "-q", "--disable-pip-version-check", `frictionless==${version}`], {
      stdio: "inherit",
    }).status === 0;
  if (isThere && succeeds(program, "--version")) return;
  // Half a validator would be taken for a whole one the next time.
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`Checking the data package needs frictionless ${version} from PyPI, and pip did not bring it.`);
}

/**
 * The validator of Frictionless data packages, fetched once from PyPI at one version and kept outside the tree.
 * @returns {string} where its program lies
 */
export function ensureFrictionless() {
  if (!existsSync(program)) install();
  return program;
}
