export interface PdfParts {
  /** Objects from number 3 on; 1 is the catalog and 2 the page tree. */
  objects: readonly (string | Buffer)[];
  /** More of the catalog, of the page tree and of the trailer, as a PDF writes them. */
  catalog?: string;
  tree?: string;
  trailer?: string;
}

/** A PDF written by hand, with the right places in its table. */
export function aPdf({ objects, catalog = "", tree = "/Kids [3 0 R] /Count 1", trailer = "" }: PdfParts): Buffer {
  const first = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, `<< /Type /Pages ${tree} >>`];
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let length = 9;
  for (const [at, object] of [...first, ...objects].entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    places.push(length);
    length += part.length;
    parts.push(part);
  }
  const lines = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = places.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${lines}`));
  parts.push(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** A page's object; `more` is what it has besides its size. */
export function aPage(more = "", mediaBox = "[0 0 200 100]"): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} ${more} >>`;
}

/** A stream's object, of these filters, the outermost first. */
export function aStream(content: Buffer, filters: readonly string[] = [], more = ""): Buffer {
  const filter = filters.length === 0 ? "" : `/Filter [${filters.map((name) => `/${name}`).join(" ")}]`;
  const head = `<< /Length ${content.length} ${filter} ${more} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}
