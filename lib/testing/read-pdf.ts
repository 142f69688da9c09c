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
const nodeSchema = z.object({ role: z.string().optional(), children: z.array(z.unknown()).optional() });
type TextItem = z.infer<typeof textItemSchema>;

/** What a reader of a PDF file finds in it. */
export interface ReadPdf {
  title: string;
  language: string | undefined;
  pages: number;
  tagged: boolean;
  /** Roles in the structure tree: "H1", "L", "TH", … */
  roles: Set<string>;
  /** The running text without page numbers, with white space as one space. */
  text: string;
  /** The outermost places of text on any page, in points. */
  bounds: { left: number; right: number; bottom: number };
}

/** Opens a PDF file anew and reads it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { Title, Language } = informationSchema.parse((await file.getMetadata()).info);
  const tagged = (await file.getMarkInfo())?.Marked === true;
  const roles: string[] = [];
  const items: TextItem[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    roles.push(...rolesUnder(await page.getStructTree()));
    items.push(...runningText((await page.getTextContent()).items));
  }
  const pages = file.numPages;
  await file.destroy();
  const text = items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join("");
  return {
    ...{ pages, tagged, title: Title, language: Language ?? undefined, roles: new Set(roles) },
    text: text.replace(/\s+/g, " ").trim(),
    bounds: boundsOf(items),
  };
}

function rolesUnder(node: unknown): string[] {
  const { success, data } = nodeSchema.safeParse(node);
  if (!success) return [];
  return [...(data.role ? [data.role] : []), ...(data.children ?? []).flatMap(rolesUnder)];
}

function runningText(items: readonly unknown[]): TextItem[] {
  return items.flatMap((item) => {
    const { success, data } = textItemSchema.safeParse(item);
    return success && !footer.test(data.str) ? [data] : [];
  });
}

function boundsOf(items: readonly TextItem[]): ReadPdf["bounds"] {
  const shown = items.filter(({ str }) => str.trim() !== "");
  const lefts = shown.map(({ transform }) => transform[4] ?? 0);
  return {
    left: Math.min(...lefts),
    right: Math.max(...shown.map(({ transform, width }) => (transform[4] ?? 0) + width)),
    bottom: Math.min(...shown.map(({ transform }) => transform[5] ?? 0)),
  };
}
