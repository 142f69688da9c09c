import { inLines } from "@/lib/kernel/in-lines";
import { type Drawing, sizeOf, svgText } from "./drawing";
import { fileStyle } from "./file-style.data";
import { drawPicture } from "./pictures/draw";
import type { Chart, Panel } from "./schema";

const margin = 24;
/** Room for the title and the source. */
const narrowest = 420;

interface FileWords {
  /** Where the figures come from, their day and their licence. */
  source: string;
  /** True where made-up figures are among them: then it says so. */
  sample?: string | undefined;
}

interface Placed {
  drawing: Drawing;
  height: number;
}

/** A chart as a file of its own: an SVG with its title, its words, its looks and its source; readable in print. */
export function standaloneSvg(chart: Chart, { source, sample }: FileWords): string {
  const room = standaloneWidth(chart) - 2 * margin;
  const parts = [
    ...lines("file-title", chart.title, room),
    ...[sample, chart.text].flatMap((text) => lines("file-text", text, room)),
    ...chart.panels.flatMap((one) => panel(one, room)),
    ...lines("file-source", source, room),
  ];
  let y = margin;
  const placed = parts.map(({ drawing, height }) => {
    const at = { ...drawing, attributes: { ...drawing.attributes, y: String(y) } };
    y += height;
    return at;
  });
  const size = { width: String(standaloneWidth(chart)), height: String(y + margin / 2) };
  return svgText({
    name: "svg",
    attributes: {
      ...{ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${size.width} ${size.height}`, role: "img" },
      ...size,
    },
    children: [
      textOf("title", chart.title),
      textOf("desc", chart.summary),
      textOf("style", fileStyle),
      { name: "rect", attributes: { class: "file-paper", width: "100%", height: "100%" }, children: [] },
      ...placed,
    ],
  });
}

/** How wide the file is, in px. */
export function standaloneWidth({ panels }: Chart): number {
  const widths = panels.map(({ picture }) => sizeOf(drawPicture(picture, "wide")).width);
  return Math.max(narrowest, ...widths) + 2 * margin;
}

function panel({ heading, note, picture }: Panel, room: number): Placed[] {
  const drawn = drawPicture(picture, "wide");
  const size = sizeOf(drawn);
  return [
    ...lines("file-heading", heading, room),
    ...lines("file-text", note, room),
    {
      drawing: {
        ...drawn,
        attributes: {
          ...drawn.attributes,
          ...{ x: String(margin), width: String(size.width), height: String(size.height) },
        },
      },
      height: size.height + 20,
    },
  ];
}

/** How high a line of a kind is, and how wide a letter, taken over a line, in px: also in the widest face that a machine may have for ours. */
const kinds = {
  "file-title": { height: 32, letter: 16 },
  "file-heading": { height: 22, letter: 9.8 },
  "file-text": { height: 20, letter: 7.4 },
  "file-source": { height: 20, letter: 7.4 },
} as const;
const afterwards = 8;

/** A text as pieces of the page, a line each, with the room they take; none where there is no text. */
function lines(kind: keyof typeof kinds, text: string | undefined, room: number): Placed[] {
  const { height, letter } = kinds[kind];
  const written = text === undefined ? [] : inLines(text, Math.floor(room / letter));
  return written.map((words, index) => {
    const attributes = { x: String(margin), width: String(room), height: String(height) };
    const drawn = { name: "text", attributes: { class: kind, y: String(height - 8) }, children: [words] };
    const isLast = index === written.length - 1;
    return {
      drawing: { name: "svg", attributes, children: [drawn] },
      height: height + (isLast ? afterwards : 0),
    };
  });
}

const textOf = (name: string, text: string): Drawing => ({ name, attributes: {}, children: [text] });
