import { trace, type Trace } from "./trace";

/** The lines of a mail's head that its piece keeps. */
const keptLines = new Set(["from", "to", "date", "subject"]);

/** What a mail carries besides the four lines and the words that are kept: every other line, pictures from elsewhere, parts. */
export async function tracesInMail(bytes: Uint8Array): Promise<Trace[]> {
  const { default: PostalMime } = await import("postal-mime");
  const { headers, html, attachments } = await PostalMime.parse(bytes);
  const lines = headers.filter(({ key }) => !keptLines.has(key));
  const pictures = html?.matchAll(/<img\b[^<>]{0,2000}?\bsrc\s*=\s*["']?(https?:[^\s"'<>]{1,2000})/gi) ?? [];
  return [
    ...lines.map(({ originalKey, value }) => trace(originalKey, value)),
    ...Array.from(pictures, ([, address = ""]) => trace("img", address)),
    ...attachments.map(({ filename, mimeType }) => trace("attachment", filename ?? mimeType)),
    ...(html === undefined ? [] : [trace("html", `${html.length} letters`)]),
  ];
}
