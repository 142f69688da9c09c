// What can be known to be wrong before a minute is spent on installing. Everything is validated again, in full, by env.ts.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import * as util from "node:util";
import { ensureDataDir } from "./folder.mjs";
import { root } from "./install.mjs";
import { StartFault } from "./progress.mjs";

function readVariables() {
  const path = join(root, ".env");
  const written = existsSync(path) && util.parseEnv ? util.parseEnv(readFileSync(path, "utf8")) : {};
  const set = Object.entries(process.env).filter(([, value]) => value?.trim());
  return { ...written, ...Object.fromEntries(set) };
}

/** @returns {Promise<string | undefined>} the error code of listening there */
function tryListening(host, port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.on("error", (error) => done(error.code ?? error.message));
    probe.listen({ host, port }, () => probe.close(() => done(undefined)));
  });
}

function portFault(code, host, port) {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Choose another one: PORT=${port < 65535 ? port + 1 : 3000} npm start`;
  if (code === "EACCES")
    return `Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=3000 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EINVAL" || code === "EAI_AGAIN")
    return `HOST is ${host}, which is not an address of this machine. Leave it out, or set it to 127.0.0.1 or 0.0.0.0.`;
  return `Nothing can listen on ${host}, port ${port} (${code}). Choose another port or host: PORT=3001 HOST=127.0.0.1 npm start`;
}

async function checkPort({ PORT = "3000", HOST = "127.0.0.1" }) {
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65535)
    throw new StartFault("PORT must be a whole number between 1 and 65535. Set it to a free port such as 3000.");
  const code = await tryListening(HOST, port);
  if (code) throw new StartFault(portFault(code, HOST, port));
}

function checkFolder({ DATA_DIR = ".data" }) {
  const fault = ensureDataDir(resolve(root, DATA_DIR));
  if (fault) throw new StartFault(fault);
}

/** Throws one clear sentence when the port is taken or the folder cannot be used. */
export async function preflight() {
  const variables = readVariables();
  checkFolder(variables);
  await checkPort(variables);
}
