/** What a form sent: text, or a list where a name was repeated, nested where a name has dots ("on.day"). */
export type Nested = { [name: string]: string | string[] | Nested };

/** No form of ours nests deeper. */
const deepest = 4;

function place(target: Nested, names: readonly string[], value: string): void {
  const [name, ...rest] = names;
  if (name === undefined || name === "__proto__") return;
  const there = Object.hasOwn(target, name) ? target[name] : undefined;
  if (rest.length > 0) {
    const inner: Nested = typeof there === "object" && !Array.isArray(there) ? there : {};
    target[name] = inner;
    place(inner, rest, value);
  } else if (typeof there === "string") target[name] = [there, value];
  else if (Array.isArray(there)) there.push(value);
  else target[name] = value;
}

/** Turns the entries of a form into one object, the same in the browser and on the server. Repeated names become lists; files are left out. */
export function nestFields(entries: Iterable<[string, unknown]>): Nested {
  const nested: Nested = {};
  for (const [name, value] of entries)
    if (typeof value === "string") place(nested, name.split(".").slice(0, deepest), value);
  return nested;
}

/** The value at a dotted name: text, or a list of texts. */
export function nestedValue(nested: unknown, name: string): string | readonly string[] | undefined {
  let at: unknown = nested;
  for (const part of name.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = Reflect.get(at, part);
  }
  if (typeof at === "string") return at;
  if (typeof at === "boolean") return at ? "yes" : undefined;
  return Array.isArray(at) ? at.filter((item) => typeof item === "string") : undefined;
}
