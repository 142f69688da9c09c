import { HeadingLevel, ImageRun, Paragraph, Table, TableCell, TableRow, WidthType, type IParagraphOptions } from "docx";
import { unreachable } from "@/lib/kernel/unreachable";
import type { Block, LetterDocument, Picture } from "../document";
import { mirrored, pageMargin, pages, paragraphStyle, tableBorders } from "./docx-style";
import { printable, type Write, type Written } from "./docx-text";

type OfKind<Kind> = Extract<Block, { kind: Kind }>;

/** What stands in the body of the file, in order. */
export type Part = Paragraph | Table;

/** Finds a picture's bytes. */
export type BytesOf = (sha256: string) => Uint8Array;

/** What a block needs beside itself. */
export interface Setting {
  write: Write;
  paper: LetterDocument["paper"];
  bytesOf: BytesOf;
  /** The drawn signature as a PNG file. */
  signature: Uint8Array | undefined;
}

const signatureSize = { width: 227, height: 76 };
const roomToSign = 900;
const twipsPerPixel = 15;
/** 165 mm. */
const exhibitHeight = 624;
/** Of a screen's dots on paper. */
const exhibitDots = 150;
const cssDots = 96;

/** A block as paragraphs and tables. By `place`, its index in the letter, lists and pictures are told apart. */
export function partsOf(block: Block, place: number, setting: Setting): Part[] {
  const { write } = setting;
  switch (block.kind) {
    case "summary":
    case "paragraph":
      return [styled(block.kind, write(block.text))];
    case "heading":
      return [new Paragraph({ heading: headings[block.level], ...write([block.text]) })];
    case "facts":
      return block.items.map((item) => numbered("facts", write(item), 0));
    case "list":
      return block.items.map((item) => numbered(block.marker, write(item), place));
    case "quotation":
      return block.paragraphs.map((text) => styled("quotation", write([text])));
    case "table":
      return tableParts(block, setting);
    case "exhibit":
      return exhibitParts(block, place, setting);
    case "signature":
      return signatureParts(block, place, setting);
    default:
      return unreachable(block);
  }
}

/** A paragraph in one of the letter's styles. */
export function styled(
  style: keyof typeof paragraphStyle,
  written: Partial<Written> = {},
  options: IParagraphOptions = {},
): Paragraph {
  const turned = written.bidirectional ? mirrored[style] : {};
  return new Paragraph({ style: paragraphStyle[style], ...turned, ...options, ...written });
}

// The title has a style of its own, as office programs have it.
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

function numbered(list: "facts" | "bullet" | "letter", written: Written, instance: number): Paragraph {
  return styled(list, written, { numbering: { reference: paragraphStyle[list], level: 0, instance } });
}

function tableParts({ caption, head, rows }: OfKind<"table">, { paper, write }: Setting): Part[] {
  const width = pages[paper].width - 2 * pageMargin;
  const first = Math.round(width * (head.length > 2 ? 1 / head.length : 0.28));
  const rest = head.slice(1).map(() => Math.round((width - first) / Math.max(1, head.length - 1)));
  const widths = [first, ...rest];
  const row = (cells: readonly string[], style: "cell" | "headCell") =>
    new TableRow({
      ...(style === "headCell" && { tableHeader: true }),
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? first, type: WidthType.DXA },
            children: [styled(style, write([text]))],
          }),
      ),
    });
  return [
    styled("caption", write([caption]), { keepNext: true }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: tableBorders,
      rows: [row(head, "headCell"), ...rows.map((cells) => row(cells, "cell"))],
    }),
    styled("cell"),
  ];
}

function exhibitParts(block: OfKind<"exhibit">, place: number, { paper, bytesOf, write }: Setting): Part[] {
  const { picture, caption, details, alt } = block;
  const image = new ImageRun({
    type: picture.type === "image/png" ? "png" : "jpg",
    data: bytesOf(picture.sha256),
    transformation: drawnSize(picture, (pages[paper].width - 2 * pageMargin) / twipsPerPixel),
    altText: { id: String(place + 1), name: printable(caption), description: printable(alt) },
  });
  const lines = [caption, ...details];
  return [
    new Paragraph({ style: paragraphStyle.paragraph, keepNext: true, children: [image] }),
    ...lines.map((line, index) =>
      styled(index === 0 ? "caption" : "details", write([line]), { keepNext: index < lines.length - 1 }),
    ),
  ];
}

function drawnSize({ width, height }: Picture, room: number): { width: number; height: number } {
  const scale = Math.min(cssDots / exhibitDots, room / width, exhibitHeight / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function signatureParts({ name }: OfKind<"signature">, place: number, { signature, write }: Setting): Part[] {
  if (!signature) return [styled("signature", write([name]), { spacing: { before: roomToSign } })];
  const image = new ImageRun({
    type: "png",
    data: signature,
    transformation: signatureSize,
    altText: { id: String(place + 1), name: printable(name), description: printable(name) },
  });
  return [
    new Paragraph({ style: paragraphStyle.paragraph, keepNext: true, children: [image] }),
    styled("signature", write([name])),
  ];
}
