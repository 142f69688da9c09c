import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { canInstall, installPackages } from "./debian.mjs";

// veraPDF (GPL-3.0-or-later or MPL-2.0) checks our files and is no part of the portal.
const version = "1.28.2";
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
const digest = "687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6";
const root = resolve(import.meta.dirname, "../../..");
const jar = resolve(root, `node_modules/.cache/verapdf/greenfield-apps-${version}.jar`);

const runs = (command) => spawnSync(command, ["-version"], { stdio: "ignore" }).status === 0;

function ensureProgram(command, debianName) {
  if (runs(command)) return;
  if (canInstall()) {
    console.log(`Installing ${debianName} to check PDF files …`);
    if (installPackages(debianName) && runs(command)) return;
  }
  throw new Error(
    `Checking PDF files needs ${command}, and it is not here. On Debian: sudo apt-get install ${debianName}`,
  );
}

function fetchJar() {
  ensureProgram("mvn", "maven");
  mkdirSync(dirname(jar), { recursive: true });
  const words = ["-q", "-B", "dependency:copy", `-Dartifact=${artifact}`, `-DoutputDirectory=${dirname(jar)}`];
  const { status } = spawnSync("mvn", words, { stdio: "inherit", cwd: dirname(jar) });
  if (status !== 0 || !existsSync(jar))
    throw new Error(`Checking PDF files needs veraPDF, and Maven did not bring ${artifact}.`);
}

/**
 * The validator of PDF files, fetched once from Maven Central at one version and kept outside the tree.
 * @returns {string} where its jar lies; `java` runs it
 */
export function ensureVeraPdf() {
  ensureProgram("java", "default-jre-headless");
  if (!existsSync(jar)) fetchJar();
  const found = createHash("sha256").update(readFileSync(jar)).digest("hex");
  if (found !== digest) throw new Error(`${jar} is not veraPDF ${version}: its SHA-256 is ${found}.`);
  return jar;
}
