import { JSDOM } from "jsdom";
import { type Route, routes } from "./routes";

export interface DrawnField {
  name: string;
  /** What it may be left as, or filled with. */
  values: readonly string[];
}

/** A form as a page has drawn it. */
export interface DrawnForm {
  /** Where it is posted to, from the origin on. */
  action: string;
  fields: readonly DrawnField[];
}

/** What a page shows that can be asked for next. */
export interface Drawn {
  forms: readonly DrawnForm[];
  links: readonly string[];
}

const own = (address: string | null) =>
  address?.startsWith("/") && !address.startsWith("//") ? (address.split("#")[0] ?? "") : undefined;
const isText = (value: string | undefined) => value !== undefined;

function valueOf(field: Element): string {
  return field.getAttribute("value") ?? (field.tagName === "TEXTAREA" ? (field.textContent ?? "") : "on");
}

function fieldsIn(form: Element): DrawnField[] {
  const values = new Map<string, string[]>();
  for (const field of form.querySelectorAll("input[name], textarea[name], button[name], select[name]")) {
    const options = [...field.querySelectorAll("option")].map(
      (option) => option.getAttribute("value") ?? option.textContent ?? "",
    );
    const name = field.getAttribute("name") ?? "";
    values.set(name, [...(values.get(name) ?? []), ...(options.length > 0 ? options : [valueOf(field)])]);
  }
  return [...values].map(([name, all]) => ({ name, values: all }));
}

/** Reads the forms and links of a page; none of what is no page. */
export function drawnIn(body: string): Drawn {
  const { document } = new JSDOM(body).window;
  const [posted, asked] = ["post", "get"].map((method) =>
    [...document.querySelectorAll("form")].filter(
      (form) => (form.getAttribute("method") ?? "get").toLowerCase() === method,
    ),
  );
  const forms = (posted ?? []).flatMap((form) => {
    const buttons = [...form.querySelectorAll("[formaction]")].map((button) => own(button.getAttribute("formaction")));
    const actions = [own(form.getAttribute("action")), ...buttons].filter((action) => action !== undefined);
    return actions.map((action) => ({ action, fields: fieldsIn(form) }));
  });
  const queries = (asked ?? []).flatMap((form) => {
    const action = own(form.getAttribute("action"));
    const query = new URLSearchParams(fieldsIn(form).map(({ name, values }) => [name, values.at(-1) ?? ""]));
    return action === undefined ? [] : [`${action}?${query.toString()}`];
  });
  const links = [...document.querySelectorAll("a[href], img[src]")].map((link) =>
    own(link.getAttribute("href") ?? link.getAttribute("src")),
  );
  return { forms, links: [...links, ...queries].filter(isText) };
}

const patternOf = ({ address }: Route) =>
  new RegExp(
    `^${address
      .replace(/[.*+?^${}()|\\]/g, "\\$&")
      .replace(/\/\[\[\\\.\\\.\\\.\w+\]\]/g, "(?:/.*)?")
      .replace(/\[\\\.\\\.\\\.\w+\]/g, ".+")
      .replace(/\[\w+\]/g, "[^/]+")}$`,
  );
/** The most exact first, as the framework chooses. */
const patterns = routes
  .map((route) => ({
    route,
    pattern: patternOf(route),
    holes: route.address.split("[").length + (route.address.includes("...") ? 100 : 0),
  }))
  .sort((a, b) => a.holes - b.holes);

/** The route that an address leads to. */
export function routeAt(address: string): Route | undefined {
  const path = address.split(/[?#]/)[0] ?? "";
  return patterns.find(({ pattern }) => pattern.test(path))?.route;
}
