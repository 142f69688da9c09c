import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { z } from "zod";

const root = resolve(import.meta.dirname, "../../..");
const readModule = createRequire(import.meta.url);

const configurationSchema = z.object({
  forbidden: z.array(z.custom<IForbiddenRuleType & { name: string }>()),
  options: z.custom<ICruiseOptions>(),
});
/** The project's own rules, read from the file that `npm test` runs. */
export const boundaries = configurationSchema.parse(readModule(join(root, ".dependency-cruiser.cjs")));

/** A file's path and what it imports; a name in `typeOnly` is imported as a type. */
export type Plan = Record<string, { imports?: readonly string[]; typeOnly?: readonly string[] }>;

const packages = ["next", "next-auth", "react", "react-dom", "server-only", "pg", "zod", "nodemailer"];

function sourceOf({ imports = [], typeOnly = [] }: Plan[string]): string {
  return [
    ...imports.map((path) => `import "${path}";`),
    ...typeOnly.map((path) => `import type { Name } from "${path}";`),
    "export {};",
  ].join("\n");
}

function plant(folder: string, plan: Plan): void {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { paths: { "@/*": ["./*"] } } }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  mkdirSync(join(folder, "node_modules"));
  for (const name of packages) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  for (const [path, file] of Object.entries(plan)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), sourceOf(file));
  }
}

const outputSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** Plants a small tree of the project's shape and reports what the rules say of it: "rule: from → to". */
export async function violationsIn(plan: Plan, rules = boundaries.forbidden): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    plant(folder, plan);
    const tsConfig = { fileName: join(folder, "tsconfig.json") };
    const { output } = await cruise(
      ["."],
      { ...boundaries.options, tsConfig, baseDir: folder, validate: true, ruleSet: { forbidden: rules } },
      {},
      { tsConfig: extractTSConfig(tsConfig.fileName) },
    );
    const { violations } = outputSchema.parse(output).summary;
    return violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
