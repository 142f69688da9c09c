import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LawChange } from "@/components/law/legal-position-page";

let changes: readonly LawChange[] | undefined;

/** The change log of the law: each "## 2026-11-21" with its "- items". Read once; it comes with the code. */
export function lawChanges(): readonly LawChange[] {
  changes ??= changesIn(readFileSync(join(process.cwd(), "lib", "law", "CHANGELOG.md"), "utf8"));
  return changes;
}

function changesIn(log: string): LawChange[] {
  const [, ...entries] = log.split(/^## /m);
  return entries.map((entry) => {
    const [on = "", ...items] = entry.split(/\n- /);
    return { on: on.trim(), items: items.map((item) => item.replace(/\s+/g, " ").trim()) };
  });
}
