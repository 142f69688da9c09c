import { join } from "node:path";
import { ensureGenerated } from "./generate.mjs";
import { ensureInstalled, root } from "./install.mjs";
import { preflight } from "./preflight.mjs";
import { concluding } from "./progress.mjs";
import { runTypescript } from "./runtime.mjs";

await concluding(async () => {
  process.chdir(root);
  await preflight();
  await ensureInstalled();
  await ensureGenerated();
  return runTypescript(join(root, "lib/infra/launch/main.ts"), [], { NODE_ENV: "production" });
});
