import { readFileSync } from "node:fs";
import { fileStyle } from "@/lib/charts/file-style.data";
import { laidOver } from "./seen-colours";

type Declarations = Readonly<Record<string, string>>;

/** What a style sheet says of each selector, as far as the first of its conditions: what stands there for all screens. */
function rulesOf(sheet: string): [selector: string, said: Declarations][] {
  const plain = sheet.split("@media")[0] ?? "";
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) => {
    const said = body.split(";").flatMap((line) => {
      const [name = "", value] = line.split(":");
      return value === undefined ? [] : [[name.trim(), value.trim()] as const];
    });
    return selectors.split(",").map((selector): [string, Declarations] => [selector.trim(), Object.fromEntries(said)]);
  });
}

/** The looks of the drawings in one setting. */
export interface ChartLooks {
  /** What the charts are drawn on. */
  ground: string;
  /** The colour of a class, laid over another where it can be seen through. Undefined where it is not painted so. */
  fill(drawn: string, over?: string): string | undefined;
  stroke(drawn: string): string | undefined;
}

function looksIn(sheet: string, { ground, tokens }: { ground: string; tokens: Declarations }): ChartLooks {
  const rules = rulesOf(sheet);
  const saidOf = (drawn: string) =>
    rules
      .filter(([selector]) => selector === `.${drawn}`)
      .reduce<Declarations>((all, [, said]) => ({ ...all, ...said }), {});
  const plain = (value = "none") => {
    const colour = value.replace(/var\((--[a-z-]+)\)/, (_, token: string) => tokens[token] ?? "");
    return colour === "none" ? undefined : colour;
  };
  const paper = plain(ground) ?? "";
  return {
    ground: paper,
    fill(drawn, over = paper) {
      const { fill, "fill-opacity": opacity = "1" } = saidOf(drawn);
      const colour = plain(fill);
      return colour && laidOver(over, colour, Number(opacity));
    },
    stroke: (drawn) => plain(saidOf(drawn)["stroke"]),
  };
}

const read = (name: string) => readFileSync(`app/styles/${name}.css`, "utf8");
const [byDay = "", byNight = ""] = read("tokens").split("@media (prefers-color-scheme: dark)");
const tokensIn = (sheet: string) => rulesOf(sheet).find(([selector]) => selector.endsWith(":root"))?.[1] ?? {};
const onPage = (tokens: Declarations) => looksIn(read("charts"), { ground: "var(--card)", tokens });

/** The charts as a page shows them by day and by night, and as files. */
export const chartLooks: Readonly<Record<string, ChartLooks>> = {
  "on a page by day": onPage(tokensIn(byDay)),
  "on a page by night": onPage({ ...tokensIn(byDay), ...tokensIn(byNight) }),
  "in a file": looksIn(fileStyle, {
    ground: rulesOf(fileStyle).find(([selector]) => selector === ".file-paper")?.[1]["fill"] ?? "",
    tokens: {},
  }),
};
