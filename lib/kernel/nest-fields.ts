/** What a form sent: text, or a list where a name was repeated, nested where a name has dots ("on.day"). */
export type Nested = { [name: string]: string | string[] | Nested };

/** No form of ours nests deeper. */
const deepest = 4;

const isNested = (value: Nested[string] | undefined): value is Nested =>
  typeof value === "object" && !Array.isArray(value);

function placeText(target: Nested, name: string, text: string): void {
  const there = Object.hasOwn(target, name) ? target[name] : undefined;
  if (Array.isArray(there)) there.push(text);
  else target[name] = typeof there === "string" ? [there, text] : text;
}

function place(target: Nested, [name, ...rest]: readonly string[], text: string): void {
  if (name === undefined || name === "__proto__") return;
  if (rest.length === 0) return placeText(target, name, text);
  const there = Object.hasOwn(target, name) ? target[name] : undefined;
  place((target[name] = isNested(there) ? there : {}), rest, text);
}

/** Turns the entries of a form into one object, the same in the browser and on the server. Repeated names become lists; files are left out. */
export function nestFields(entries: Iterable<[string, unknown]>): Nested {
  const nested: Nested = {};
  for (const [name, value] of entries)
    if (typeof value === "string") place(nested, name.split(".").slice(0, deepest), value);
  return nested;
}

function at(nested: unknown, name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>(
      (inner, part) =>
        typeof inner === "object" && inner !== null && Object.hasOwn(inner, part)
          ? Reflect.get(inner, part)
          : undefined,
      nested,
    );
}

/** The value at a dotted name as a form shows it: text, a list of texts, or "yes" for a ticked box. */
export function nestedValue(nested: unknown, name: string): string | readonly string[] | undefined {
  const value = at(nested, name);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
  return value === true ? "yes" : undefined;
}

/** One value of a posted form; empty where it is missing, or repeated. */
export function postedField(posted: Nested, name: string): string {
  const value = Object.hasOwn(posted, name) ? posted[name] : undefined;
  return typeof value === "string" ? value : "";
}
