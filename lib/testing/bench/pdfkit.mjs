import PDFDocument from "pdfkit";
import { faces, numbered, plainText, scaled } from "./letter-parts.mjs";

const ink = "#1d1b16";

function start(letter) {
  const doc = new PDFDocument({
    ...{ size: "A4", margins: { top: 68, bottom: 68, left: 76, right: 71 }, bufferPages: true },
    ...{ tagged: true, pdfVersion: "1.7", subset: "PDF/UA", lang: letter.language, displayTitle: true },
    ...{ info: { Title: letter.title, Author: letter.sender[0] }, font: faces.regular },
  });
  for (const [name, path] of Object.entries(faces)) doc.registerFont(name, path);
  return doc;
}

const set = (doc, text, { font = "regular", size = 10.8, ...options } = {}) =>
  doc
    .font(font)
    .fontSize(size)
    .fillColor(ink)
    .text(text, { lineGap: 2, ...options });

function list(doc, root, items) {
  const all = doc.struct("L");
  root.add(all);
  for (const { mark, text } of items) {
    const item = doc.struct("LI");
    all.add(item);
    item.add(doc.struct("LBody", () => set(doc, `${mark} ${text}`, { indent: 0 })));
    item.end();
    doc.moveDown(0.4);
  }
  all.end();
}

function table(doc, root, { caption, head, rows }) {
  const whole = doc.struct("Table");
  root.add(whole);
  whole.add(doc.struct("Caption", () => set(doc, caption, { font: "bold" })));
  for (const [index, cells] of [head, ...rows].entries()) {
    const row = doc.struct("TR");
    whole.add(row);
    const top = doc.y;
    let bottom = top;
    for (const [column, cell] of cells.entries()) {
      const place = { x: 76 + column * 130, width: column === 0 ? 120 : 310 };
      row.add(
        doc.struct(index === 0 ? "TH" : "TD", () => {
          doc
            .font(index === 0 ? "bold" : "regular")
            .fontSize(10.8)
            .text(cell, place.x, top, { width: place.width });
        }),
      );
      bottom = Math.max(bottom, doc.y);
    }
    row.end();
    doc.x = 76;
    doc.y = bottom + 4;
  }
  whole.end();
}

function exhibit({ doc, root, pictures }, block) {
  const { width, height } = scaled(block.picture, 448);
  if (doc.y + height + 60 > doc.page.height - 68) doc.addPage();
  const figure = doc.struct("Figure", { alt: block.alt });
  root.add(figure);
  figure.add(() => {
    doc.image(Buffer.from(pictures.get(block.picture.sha256)), doc.x, doc.y, { width });
    doc.y += height + 6;
  });
  figure.end();
  root.add(doc.struct("Caption", () => set(doc, [block.caption, ...block.details].join("\n"), { size: 9 })));
}

function draw(on, block) {
  const { doc, root } = on;
  const tag = (role, work) => root.add(doc.struct(role, work));
  switch (block.kind) {
    case "heading":
      doc.moveDown(0.6);
      if (block.level === 2) doc.outline.addItem(block.text);
      return tag(`H${block.level}`, () => set(doc, block.text, { font: "bold", size: 12 }));
    case "quotation":
      return tag("BlockQuote", () => set(doc, block.paragraphs.join("\n"), { indent: 14 }));
    case "facts":
    case "list":
      return list(doc, root, numbered(block));
    case "table":
      return table(doc, root, block);
    case "exhibit":
      return exhibit(on, block);
    default:
      return tag("P", () => set(doc, plainText(block)));
  }
}

function footers(doc) {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.markContent("Artifact", { type: "Pagination" });
    doc.page.margins.bottom = 0;
    doc
      .font("regular")
      .fontSize(8.5)
      .text(`Page ${page + 1} of ${count}`, 76, 790, { align: "right", lineBreak: false });
    doc.endMarkedContent();
  }
}

/** The letter by PDFKit with the same parts, tagged. */
export function drawWithPdfkit(letter, pictures) {
  const doc = start(letter);
  const chunks = [];
  doc.on("data", (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => doc.on("end", () => resolve(Buffer.concat(chunks))));
  const root = doc.struct("Document");
  doc.addStructure(root);
  root.add(doc.struct("P", () => set(doc, letter.sender.join("\n"), { align: "right" })));
  root.add(doc.struct("P", () => set(doc, [letter.date, "", ...letter.recipient].join("\n"))));
  root.add(doc.struct("H1", () => set(doc, letter.title, { font: "bold", size: 15 })));
  root.add(doc.struct("P", () => set(doc, letter.reference.join("\n"), { size: 9.8 })));
  for (const block of letter.blocks) {
    draw({ doc, root, pictures }, block);
    doc.moveDown(0.5);
  }
  root.add(doc.struct("P", () => set(doc, letter.colophon, { size: 8.6 })));
  root.end();
  footers(doc);
  doc.end();
  return done;
}
