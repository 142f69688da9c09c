import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const packages = join(process.cwd(), "node_modules");
const faces = { Newsreader: "newsreader", AtkinsonHyperlegibleNext: "atkinson-hyperlegible-next" };
const weights = ["400Regular", "700Bold"];

const fontBuffers = Object.entries(faces).flatMap(([face, folder]) =>
  weights.map((weight) => readFileSync(join(packages, "@expo-google-fonts", folder, weight, `${face}_${weight}.ttf`))),
);
/** The library takes generic families for the default too. */
const font = { fontBuffers, defaultFontFamily: "Atkinson Hyperlegible Next" };

let begun: Promise<void> | undefined;

/** Asked first, and by every drawing: a pool asks one thread alone. Answering shows that the drawing library is loaded. */
export function ready(): Promise<void> {
  return (begun ??= initWasm(readFileSync(join(packages, "@resvg/resvg-wasm/index_bg.wasm"))));
}

/** What a thread of `pngOf` runs; it takes one value, as threads do. */
export async function drawPng({ svg, width }: { svg: string; width: number }): Promise<Uint8Array> {
  await ready();
  const drawing = new Resvg(svg, { font, fitTo: { mode: "width", value: width } });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    // What WebAssembly holds is not collected by itself.
    image.free();
    drawing.free();
  }
}
