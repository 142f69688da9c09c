import { createElement, type ReactNode } from "react";
import type { Drawing } from "@/lib/charts/drawing";

/** A drawing as a part of the page. What it shows is said in words beside it. */
export function Drawn({ drawing, only }: { drawing: Drawing; only?: "wide" | "narrow" }): ReactNode {
  const { attributes, ...rest } = drawing;
  const named = only === undefined ? attributes : { ...attributes, class: `${attributes["class"] ?? ""} is-${only}` };
  return elementOf({ ...rest, attributes: named }, 0);
}

function elementOf({ name, attributes, children }: Drawing, key: number): ReactNode {
  const inside = children.map((child, index) => (typeof child === "string" ? child : elementOf(child, index)));
  return createElement(name, { key, ...propsOf(attributes) }, ...inside);
}

/** The names that React has for the attributes of SVG: "strokeWidth", "className". */
function propsOf(attributes: Drawing["attributes"]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propName(name), value]));
}

function propName(name: string): string {
  if (name === "class") return "className";
  if (name.startsWith("aria-")) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
