import { resolve } from "node:path";

const fonts = resolve(import.meta.dirname, "../../../node_modules/@expo-google-fonts/noto-serif");

/** One family for every engine that brings none. */
export const faces = {
  regular: resolve(fonts, "400Regular/NotoSerif_400Regular.ttf"),
  bold: resolve(fonts, "700Bold/NotoSerif_700Bold.ttf"),
};

/** The words of a run, without its marks. */
const words = (runs) => runs.map((run) => (typeof run === "string" ? run : run.text)).join("");

/** The words of a block that is one paragraph. */
export function plainText(block) {
  return block.kind === "signature" ? `\n\n${block.name}` : words(block.text);
}

/** The items of a list with their marks. */
export function numbered({ kind, marker, items }) {
  const mark = (index) =>
    kind === "facts" ? `${index + 1}.` : marker === "letter" ? `(${"abcdefghijkl"[index]})` : "•";
  return items.map((item, index) => ({ mark: mark(index), text: words(item) }));
}

/** A picture's size in points, at most as wide as the text and 165 mm high. */
export function scaled({ width, height }, textWidth) {
  const factor = Math.min(textWidth / width, 468 / height, 72 / 150);
  return { width: width * factor, height: height * factor };
}

/** A picture as the address that holds it. */
export function dataUrl(bytes) {
  return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
}
