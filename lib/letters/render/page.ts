import { createElement } from "react";
import { noPictures, type LetterDocument, type Pictures } from "../document";
import { LetterHtml, type PictureSource } from "./html";
import { pageStyleFor } from "./page-style";
import { picturesOf } from "./typesetting";

/**
 * A letter as an HTML page that needs nothing else: its pictures are within it.
 * @throws when a picture of the letter is not among `pictures`.
 */
export async function renderPage(letter: LetterDocument, pictures: Pictures = noPictures): Promise<string> {
  // The bundler of the pages keeps this module from server components; here it makes a file, not a page.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  const pictureSource = within(letter, pictures);
  return [
    "<!doctype html>",
    `<html lang="${letter.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    renderToStaticMarkup(createElement("title", null, letter.title)),
    `<style>${pageStyleFor(letter)}</style>`,
    "</head>",
    "<body>",
    `<main>${renderToStaticMarkup(createElement(LetterHtml, { letter, pictureSource }))}</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function within(letter: LetterDocument, pictures: Pictures): PictureSource {
  const types = new Map(picturesOf(letter).map(({ sha256, type }) => [sha256, type]));
  return (sha256) => {
    const bytes = pictures.get(sha256);
    if (!bytes) throw new Error(`The picture ${sha256} is missing`);
    return `data:${types.get(sha256)};base64,${Buffer.from(bytes).toString("base64")}`;
  };
}
