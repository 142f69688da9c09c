/** The texts of a nested object by their dotted keys: "seen.on.missing". */
export function flattened(prefix: string, nested: unknown): Record<string, string> {
  if (typeof nested === "string") return { [prefix]: nested };
  if (typeof nested !== "object" || nested === null) return {};
  return Object.fromEntries(
    Object.entries(nested).flatMap(([key, inner]) => Object.entries(flattened(`${prefix}.${key}`, inner))),
  );
}
