import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlDocument } from "./xml";

test("elements, attributes and text", () => {
  const content = [{ name: "b", attributes: { c: 'x"y' }, content: "1 < 2 & 3" }, { name: "d" }];
  expect(xmlDocument({ name: "a", content })).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a><b c="x&quot;y">1 &lt; 2 &amp; 3</b><d/></a>\n',
  );
});

test("text is read back as it was written, whatever is in it, save what XML cannot hold", () => {
  const readable = fc.string({ unit: "binary" }).map((text) => text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD]/gu, ""));
  fc.assert(
    fc.property(readable, (text) => {
      const document = new DOMParser().parseFromString(xmlDocument({ name: "a", content: text }), "text/xml");
      expect(document.documentElement?.textContent ?? "").toBe(text);
    }),
  );
  expect(xmlDocument({ name: "a", content: "\u0000\uFFFE" })).toContain("<a>\uFFFD\uFFFD</a>");
});
