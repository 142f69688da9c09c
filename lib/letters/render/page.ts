import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { LetterDocument } from "../document";
import { LetterHtml } from "./html";
import { pageStyle } from "./page-style";

/** A letter as an HTML page that needs nothing else. */
export function renderPage(letter: LetterDocument): string {
  return [
    "<!doctype html>",
    `<html lang="${letter.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    renderToStaticMarkup(createElement("title", null, letter.title)),
    `<style>${pageStyle}</style>`,
    "</head>",
    "<body>",
    `<main>${renderToStaticMarkup(createElement(LetterHtml, { letter }))}</main>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
