import pdfmake from "pdfmake";
import { dataUrl, faces, numbered, plainText, scaled } from "./letter-parts.mjs";

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setFonts({
  Letter: { normal: faces.regular, bold: faces.bold, italics: faces.regular, bolditalics: faces.bold },
});

function draw(block, pictures) {
  switch (block.kind) {
    case "heading":
      return {
        text: block.text,
        bold: true,
        fontSize: 12,
        margin: [0, 14, 0, 6],
        headlineLevel: block.level,
        outline: true,
      };
    case "quotation":
      return { text: block.paragraphs.join("\n"), margin: [14, 0, 0, 8] };
    case "facts":
    case "list":
      return numbered(block).map(({ mark, text }) => ({ text: `${mark} ${text}`, margin: [0, 0, 0, 6] }));
    case "table":
      return {
        table: { headerRows: 1, widths: [130, "*"], body: [block.head, ...block.rows] },
        layout: "lightHorizontalLines",
      };
    case "exhibit":
      return {
        unbreakable: true,
        stack: [
          { image: dataUrl(pictures.get(block.picture.sha256)), width: scaled(block.picture, 448).width },
          { text: [block.caption, ...block.details].join("\n"), fontSize: 8.6 },
        ],
      };
    default:
      return { text: plainText(block), margin: [0, 0, 0, 8] };
  }
}

/** The letter by pdfmake with the same parts; it writes no tags. */
export function drawWithPdfmake(letter, pictures) {
  const definition = {
    ...{ pageSize: "A4", pageMargins: [76, 68, 71, 68], language: letter.language },
    info: { title: letter.title, author: letter.sender[0] },
    defaultStyle: { font: "Letter", fontSize: 10.8 },
    footer: (page, pages) => ({
      text: `Page ${page} of ${pages}`,
      alignment: "right",
      fontSize: 8.5,
      margin: [0, 20, 71, 0],
    }),
    content: [
      { text: letter.sender.join("\n"), alignment: "right", margin: [0, 0, 0, 20] },
      { text: [letter.date, "", ...letter.recipient].join("\n") },
      { text: letter.title, bold: true, fontSize: 15, margin: [0, 10, 0, 10] },
      { text: letter.reference.join("\n") },
      ...letter.blocks.map((block) => draw(block, pictures)),
      { text: letter.colophon, fontSize: 8.6 },
    ],
  };
  return pdfmake.createPdf(definition).getBuffer();
}
