import { plot, type PlotOptions } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import type { Drawing } from "./drawing";
import { shortPath } from "./short-path";

const { window } = new JSDOM("");
/** Looks stand in the style sheets, by class: the policy of our pages takes no other. */
const unwanted = new Set(["style", "aria-label", "font-family", "font-size", "fill", "stroke"]);
const isOurs = (value: string) => value === "none" || value.startsWith("url(");

interface PlottedOptions {
  /** Digits that are kept of a coordinate. */
  digits?: number;
}

/** Draws with Observable Plot. Marks carry a `className`, and get their colours from the style sheet. */
export function plotted(options: PlotOptions, { digits = 1 }: PlottedOptions = {}): Drawing {
  const drawn = plot({ ...options, document: window.document });
  const { width, height } = { width: drawn.getAttribute("width"), height: drawn.getAttribute("height") };
  const { children } = drawingOf(drawn, digits);
  return {
    name: "svg",
    attributes: {
      ...{ class: "drawing", viewBox: `0 0 ${width ?? ""} ${height ?? ""}` },
      ...{ "text-anchor": "middle", "aria-hidden": "true" },
    },
    children,
  };
}

function drawingOf(element: Element, digits: number): Drawing {
  const attributes = [...element.attributes]
    .filter(({ name, value }) => !unwanted.has(name) || isOurs(value))
    .map(({ name, value }) => [name, shortValue(name, value, digits)] as const);
  const children = [...element.childNodes].flatMap((child): (Drawing | string)[] => {
    if (child instanceof window.Element) return child.tagName === "style" ? [] : [drawingOf(child, digits)];
    return child.nodeValue === null ? [] : [child.nodeValue];
  });
  return { name: element.tagName, attributes: Object.fromEntries(attributes), children };
}

function shortValue(name: string, value: string, digits: number): string {
  if (name === "d") return shortPath(value, digits);
  return value.replace(/-?(?<!\d)\d+\.\d{2,}/g, (number) =>
    String(Number(Number(number).toFixed(Math.max(1, digits)))),
  );
}
