import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const resolve = createRequire(import.meta.url).resolve;

const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");

/** What nearly every heading has; a page with another character fetches the whole face for it. Beside each face in app/styles/faces.css. */
const ofHeadings = `${printable}\u00a0£©§·é–—‘’“”…€→›`;
/** What nearly every page has: the letters of western Europe too, for the names of countries and their authorities. */
const ofPages = `${ofHeadings}${Array.from({ length: 64 }, (_, at) => String.fromCharCode(0xc0 + at)).join("")}`;

/** A face of the site with what it is cut from, and as much of it as the styles use. */
export const basicFaces = [
  {
    file: "newsreader-basic.woff2",
    source: "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
    characters: ofHeadings,
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 72 } },
  },
  {
    file: "atkinson-basic.woff2",
    source: "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    characters: [...new Set(ofPages)].join(""),
    axes: { wght: { min: 400, max: 700 } },
  },
] as const;

/** The bytes of such a face, the same each time. */
export async function basicFace({ source, characters, axes }: (typeof basicFaces)[number]): Promise<Buffer> {
  return subsetFont(readFileSync(resolve(source)), characters, { targetFormat: "woff2", variationAxes: axes });
}
