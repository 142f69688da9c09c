import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const app = join(import.meta.dirname, "..", "..", "app");

export interface Route {
  file: string;
  /** The address, its parameters in brackets. */
  address: string;
  methods: readonly string[];
}

const methodsIn = (source: string) =>
  ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((method) =>
    new RegExp(`export (async function|function|const) ${method}\\b|export \\{[^}]*\\b${method}\\b`).test(source),
  );

function routeOf(file: string): Route {
  const folder = file.split("/").slice(0, -1);
  const parts = folder.filter((part) => part !== "[locale]" && !part.startsWith("("));
  const methods = file.endsWith("page.tsx") ? ["GET"] : methodsIn(readFileSync(join(app, file), "utf8"));
  return { file, address: `/${parts.join("/")}`, methods };
}

/** Every page and route handler there is, by its file. */
export const routes: readonly Route[] = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .sort()
  .map(routeOf);
