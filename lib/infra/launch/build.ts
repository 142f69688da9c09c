import { spawn } from "node:child_process";
import { createHash, type Hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { withLock } from "@/lib/infra/launch/lock";
import { step, type Say } from "@/lib/infra/launch/progress.mjs";
import { OperatorFault } from "@/lib/kernel/operator-fault";

const root = resolve(import.meta.dirname, "../../..");
const mark = join(root, ".next/unticked-build");
const folders = ["app", "components", "lib", "prisma", "public"];
const files = [
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "prisma.config.ts",
  "proxy.ts",
  "tsconfig.json",
];
// A test that changes does not change what is served.
const noSource = /\.(test|spec)\.tsx?$|__golden__/;

function addFile(hash: Hash, path: string): void {
  hash.update(`${path}\0`).update(
    createHash("sha256")
      .update(readFileSync(join(root, path)))
      .digest(),
  );
}

/** What the pages are built from, as one number: content and names, not dates. */
export function sourceFingerprint(): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    for (const path of paths.filter((path) => !noSource.test(path)).sort()) addFile(hash, path);
  }
  for (const path of files.filter((path) => existsSync(join(root, path)))) addFile(hash, path);
  return hash.digest("hex");
}

function runBuild(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) return done();
      return fail(
        new OperatorFault(
          `${Buffer.concat(printed).toString()}\nThe pages could not be built; the lines above say why.`,
        ),
      );
    });
  });
}

const isBuilt = (fingerprint: string) => existsSync(mark) && readFileSync(mark, "utf8") === fingerprint;

/** Builds the pages if what they are built from has changed. Of several starts at once, one builds and the others wait. */
export async function ensureBuilt(say: Say, signal: AbortSignal): Promise<void> {
  if (isBuilt(sourceFingerprint())) return;
  mkdirSync(join(root, ".next"), { recursive: true });
  await withLock(join(root, ".next/unticked-build.lock"), async () => {
    const fingerprint = sourceFingerprint();
    if (isBuilt(fingerprint)) return;
    rmSync(mark, { force: true });
    await step(say, "Building the pages (once, about a minute)", () => runBuild(signal));
    writeFileSync(mark, fingerprint);
  });
}
