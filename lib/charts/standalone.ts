import { type Drawing, sizeOf, svgText } from "./drawing";
import { fileStyle } from "./file-style.data";
import { drawPicture } from "./pictures/draw";
import type { Chart, Panel } from "./schema";

const margin = 24;
const widest = 640;
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
  const parts = [
    line("file-title", chart.title, 40),
    ...[sample, chart.text].flatMap((text) => (text === undefined ? [] : [line("file-text", text, 26)])),
    ...chart.panels.flatMap(panel),
    line("file-source", source, 30),
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

function panel({ heading, note, picture }: Panel): Placed[] {
  const drawn = drawPicture(picture, "wide");
  const size = sizeOf(drawn);
  return [
    ...[heading, note].flatMap((text, index) =>
      text === undefined ? [] : [line(index === 0 ? "file-heading" : "file-text", text, 26)],
    ),
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

/** A line of text as a piece of the page, with the room it takes. */
function line(kind: string, text: string, height: number): Placed {
  const attributes = { x: String(margin), width: String(widest), height: String(height) };
  const written = { name: "text", attributes: { class: kind, y: "20" }, children: [text] };
  return { drawing: { name: "svg", attributes, children: [written] }, height };
}

const textOf = (name: string, text: string): Drawing => ({ name, attributes: {}, children: [text] });
