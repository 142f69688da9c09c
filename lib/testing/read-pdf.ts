import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";

const footer = /^Page \d+ of \d+$/;
const informationSchema = z.object({ Title: z.string(), Language: z.string().nullish() });
const textItemSchema = z.object({
  str: z.string(),
  hasEOL: z.boolean(),
  width: z.number(),
  transform: z.array(z.number()).length(6),
});
const nodeSchema = z.object({
  role: z.string().optional(),
  alt: z.string().optional(),
  children: z.array(z.unknown()).optional(),
});
const bookmarkSchema = z.object({ title: z.string(), items: z.array(z.unknown()) });
type TextItem = z.infer<typeof textItemSchema>;

/** What a reader of a PDF file finds in it. */
export interface ReadPdf {
  title: string;
  language: string | undefined;
  pages: number;
  tagged: boolean;
  /** Roles in the structure tree: "H1", "L", "TH", … */
  roles: Set<string>;
  /** What pictures say to those who cannot see them, in order. */
  alts: string[];
  /** Bookmarks, as they nest: a level an indent of two spaces. */
  bookmarks: string[];
  /** Width and height of the first page, in points. */
  paper: [number, number];
  /** The lines of running text, page by page. */
  lines: string[][];
  /** Page numbers at the foot, page by page. */
  feet: string[];
  /** The running text without page numbers, with white space as one space. */
  text: string;
  /** Each piece of running text with its place on its page, in points. */
  rows: { text: string; left: number; right: number }[];
  /** The outermost places of text on any page, in points. */
  bounds: { left: number; right: number; bottom: number };
}

/** Opens a PDF file anew and reads it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { Title, Language } = informationSchema.parse((await file.getMetadata()).info);
  const tagged = (await file.getMarkInfo())?.Marked === true;
  const nodes: TreeNode[] = [];
  const pages: TextItem[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    nodes.push(...nodesUnder(await page.getStructTree()));
    pages.push(textItems((await page.getTextContent()).items));
  }
  const [, , width = 0, height = 0] = (await file.getPage(1)).view;
  const bookmarks = bookmarksUnder(await file.getOutline());
  await file.destroy();
  const running = pages.map((items) => items.filter(({ str }) => !footer.test(str)));
  const lines = running.map(linesOf);
  return {
    ...{
      tagged,
      title: Title,
      language: Language ?? undefined,
      pages: pages.length,
      paper: [width, height],
      bookmarks,
    },
    roles: new Set(nodes.flatMap(({ role }) => role ?? [])),
    alts: nodes.flatMap(({ alt }) => alt ?? []),
    lines,
    feet: pages.flatMap((items) => items.flatMap(({ str }) => (footer.test(str) ? [str] : []))),
    text: lines.flat().join(" ").replace(/\s+/g, " ").trim(),
    rows: running.flat().map((item) => ({ text: item.str, ...edges(item) })),
    bounds: boundsOf(running.flat()),
  };
}

type TreeNode = z.infer<typeof nodeSchema>;

function nodesUnder(given: unknown): TreeNode[] {
  const { success, data } = nodeSchema.safeParse(given);
  return success ? [data, ...(data.children ?? []).flatMap(nodesUnder)] : [];
}

function bookmarksUnder(given: unknown, indent = ""): string[] {
  return (
    z
      .array(bookmarkSchema)
      .nullish()
      .parse(given)
      ?.flatMap(({ title, items }) => [indent + title, ...bookmarksUnder(items, `${indent}  `)]) ?? []
  );
}

function linesOf(items: readonly TextItem[]): string[] {
  return items
    .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join("")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function textItems(items: readonly unknown[]): TextItem[] {
  return items.flatMap((item) => textItemSchema.safeParse(item).data ?? []);
}

function edges({ transform, width }: TextItem): { left: number; right: number } {
  const left = transform[4] ?? 0;
  return { left, right: left + width };
}

function boundsOf(items: readonly TextItem[]): ReadPdf["bounds"] {
  const shown = items.filter(({ str }) => str.trim() !== "");
  return {
    left: Math.min(...shown.map((item) => edges(item).left)),
    right: Math.max(...shown.map((item) => edges(item).right)),
    bottom: Math.min(...shown.map(({ transform }) => transform[5] ?? 0)),
  };
}
