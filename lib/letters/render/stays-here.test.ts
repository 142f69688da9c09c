import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { aLetter } from "@/lib/testing/a-letter";
import { aFullLetter } from "@/lib/testing/sample-letters";
import { letterFileName } from "../file-name";
import { renderFile } from "./file";
import { letterFormats } from "./formats";

/** Somebody's server, that would like to hear from ours. */
let theirs: Server;
const heard: string[] = [];
const addressSchema = z.object({ port: z.number() });
beforeAll(async () => {
  theirs = createServer((asked, answer) => {
    heard.push(asked.url ?? "");
    answer.end();
  });
  theirs.on("connection", () => heard.push("a line"));
  await new Promise<void>((done) => theirs.listen(0, "127.0.0.1", done));
});
afterAll(() => void theirs.close());

const theirAddress = () =>
  `http://127.0.0.1:${addressSchema.parse(theirs.address() satisfies AddressInfo | string | null).port}`;

/** Ways to have a program open an address that stands in a text. */
const lures: readonly ((address: string) => string)[] = [
  (address) => `${address}/plain`,
  (address) =>
    `<img src="${address}/img"><link rel="stylesheet" href="${address}/css"><script src="${address}/js"></script>`,
  (address) => `![a picture](${address}/markdown.png)`,
  (address) => `#image("${address}/typst.png") #include "${address}/typst.typ" #import "@preview/cetz:0.3.0"`,
  (address) => `{ INCLUDEPICTURE "${address}/word.png" } {{${address}}}`,
  (address) =>
    `url(${address}/style) @import "${address}/import"; <!DOCTYPE a [<!ENTITY x SYSTEM "${address}/entity">]> &x;`,
  (address) => `<?xml-stylesheet href="${address}/sheet"?><svg><image href="${address}/svg"/></svg>`,
];

/** What a program that opens the file would fetch by itself. */
function fetchedBy(format: string, file: Uint8Array | string): string[] {
  if (format === "html")
    return [...String(file).matchAll(/<[^<>]+\s(?:src|href)="(?!data:|#)([^"]*)"/g)].map(([tag]) => tag);
  if (format !== "docx" || typeof file === "string") return [];
  const parts = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith(".rels"));
  const relations = parts.flatMap(([, bytes]) => strFromU8(bytes).match(/<Relationship [^<>]*>/g) ?? []);
  return relations.filter((relation) => /TargetMode="External"/.test(relation) && !/\/hyperlink"/.test(relation));
}

describe.each(letterFormats)("a letter as %s", (format) => {
  test("is written without asking anybody for what its owner's words name, and asks nobody when it is opened", async () => {
    for (const lure of lures) {
      const { letter, pictures } = aFullLetter(aLetter(), lure(theirAddress()));
      const file = await renderFile(letter, format, { pictures });
      expect(file.length).toBeGreaterThan(100);
      expect(fetchedBy(format, file)).toEqual([]);
    }
    expect(heard).toEqual([]);
  });

  test("has a name that stays in its folder and in its header", () => {
    expect(letterFileName(aLetter(), format)).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
  });
});

test("their server would have heard", async () => {
  await fetch(`${theirAddress()}/here`);
  expect(heard).toEqual(["a line", "/here"]);
});
