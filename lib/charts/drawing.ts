/** A drawing as a value, so that a page and a file are made of the same one. */
export interface Drawing {
  name: string;
  /** By their names in SVG: "stroke-width". */
  attributes: Readonly<Record<string, string>>;
  children: readonly (Drawing | string)[];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** The drawing as SVG text. */
export function svgText({ name, attributes, children }: Drawing): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : svgText(child)));
  return `<${name}${written.join("")}>${inside.join("")}</${name}>`;
}

/** Width and height of a drawing whose `viewBox` begins at 0. */
export function sizeOf({ attributes }: Drawing): { width: number; height: number } {
  const [, , width = 0, height = 0] = (attributes["viewBox"] ?? "").split(" ").map(Number);
  return { width, height };
}
