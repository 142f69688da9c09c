import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const notOurs = /^(node_modules|\.git|\.next|\.data|test-results|prisma\/generated)(\/|$)/;
/** Files a machine or another hand wrote. */
const generated = /^(package-lock\.json|next-env\.d\.ts|LICENSE|\.env|\.env\.local)$|\.tsbuildinfo$/;

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = relative(root, join(folder, entry.name)).split(sep).join("/");
    if (notOurs.test(path)) return [];
    return entry.isDirectory() ? walk(join(folder, entry.name)) : [path];
  });
}

/** Every file of the project that a person wrote, by its path from the top. */
export const sourceFiles: readonly string[] = walk(root).filter((path) => !generated.test(path));

export const codeFiles = sourceFiles.filter((path) => /\.(ts|tsx|js|mjs|cjs|css)$/.test(path));

export function readSource(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
