import { Document, Font, Image, Page, StyleSheet, Text, View, renderToBuffer } from "@react-pdf/renderer";
import { createElement as h } from "react";
import { faces, numbered, plainText, scaled } from "./letter-parts.mjs";

Font.register({ family: "Letter", fonts: [{ src: faces.regular }, { src: faces.bold, fontWeight: 700 }] });
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: {
    fontFamily: "Letter",
    fontSize: 10.8,
    lineHeight: 1.3,
    paddingVertical: 68,
    paddingLeft: 76,
    paddingRight: 71,
  },
  sender: { textAlign: "right", marginBottom: 20 },
  h1: { fontSize: 15, fontWeight: 700, marginVertical: 10 },
  h2: { fontSize: 12, fontWeight: 700, marginTop: 14, marginBottom: 6 },
  p: { marginBottom: 8 },
  quote: { marginLeft: 14, marginBottom: 8 },
  row: { flexDirection: "row", marginBottom: 4 },
  first: { width: 130 },
  rest: { flex: 1 },
  small: { fontSize: 8.6 },
  footer: { position: "absolute", bottom: 30, right: 71, fontSize: 8.5 },
});

const text = (style, content, key) => h(Text, { style, key }, content);

function draw(block, key, pictures) {
  switch (block.kind) {
    case "heading":
      return h(Text, { style: styles.h2, key, minPresenceAhead: 40, bookmark: block.text }, block.text);
    case "quotation":
      return text(styles.quote, block.paragraphs.join("\n"), key);
    case "facts":
    case "list":
      return h(
        View,
        { key },
        numbered(block).map(({ mark, text: words }, index) => text(styles.p, `${mark} ${words}`, index)),
      );
    case "table":
      return h(
        View,
        { key },
        [block.head, ...block.rows].map(([first, rest], index) =>
          h(
            View,
            { style: styles.row, key: index, wrap: false },
            text(styles.first, first, 1),
            text(styles.rest, rest, 2),
          ),
        ),
      );
    case "exhibit":
      return h(
        View,
        { key, wrap: false, style: styles.p },
        h(Image, { src: Buffer.from(pictures.get(block.picture.sha256)), style: scaled(block.picture, 448) }),
        text(styles.small, [block.caption, ...block.details].join("\n")),
      );
    default:
      return text(styles.p, plainText(block), key);
  }
}

/** The letter by react-pdf with the same parts; it writes no tags. */
export function drawWithReactPdf(letter, pictures) {
  return renderToBuffer(
    h(
      Document,
      { title: letter.title, author: letter.sender[0], language: letter.language },
      h(
        Page,
        { size: "A4", style: styles.page },
        text(styles.sender, letter.sender.join("\n")),
        text(styles.p, [letter.date, "", ...letter.recipient].join("\n")),
        text(styles.h1, letter.title),
        text(styles.p, letter.reference.join("\n")),
        letter.blocks.map((block, index) => draw(block, index, pictures)),
        text(styles.small, letter.colophon),
        h(Text, {
          style: styles.footer,
          fixed: true,
          render: ({ pageNumber, totalPages }) => `Page ${pageNumber} of ${totalPages}`,
        }),
      ),
    ),
  );
}
