import { createServer } from "node:http";
import { once } from "node:events";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { securityHeaders } from "@/lib/infra/headers";
import { refusalOf, refuse } from "@/lib/infra/launch/unanswerable";

test.each([
  ["half a percent sign", "/petitions/%"],
  ["bytes that are no text", "/petitions/%ff"],
  ["half of a surrogate pair", "/petitions/%ED%A0%80"],
  ["a NUL", "/petitions/%00/sign"],
  ["a percent sign that is read twice", "/petitions/%25ff"],
  ["a line end", "/petitions/%0d%0aset-cookie:%20a=b"],
  ["no path", "*"],
  ["another site", "https://elsewhere.example/"],
  ["nothing", ""],
])("an address with %s is refused in a sentence", (_, url) => {
  const refusal = refusalOf({ method: "GET", url });
  expect(refusal?.status).toBe(400);
  expect(refusal?.sentence).toMatch(/address/);
});

test("a method that no route can be handed is refused", () => {
  expect(refusalOf({ method: "TRACE", url: "/" })?.status).toBe(405);
});

test.each([
  "/",
  "/check/platform",
  "/petitions/ask-first?note=%ff%00",
  "/platforms?q=%",
  "/a%20b%C3%A9",
  "//",
  "/%2f..",
])("%s is answered", (url) => {
  expect(refusalOf({ method: "POST", url })).toBeUndefined();
});

test("what a browser makes of any words is an address", () => {
  const words = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\u0000-\u001F\u007F%]/g, ""));
  fc.assert(
    fc.property(words, (text) => {
      expect(refusalOf({ method: "GET", url: `/${encodeURIComponent(text)}` })).toBeUndefined();
    }),
  );
});

const server = createServer((request, response) => {
  const refusal = refusalOf(request);
  if (refusal) refuse(response, refusal);
  else response.end();
});
const address = () => {
  const at = server.address();
  return `http://127.0.0.1:${at !== null && typeof at === "object" ? at.port : 0}`;
};
beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => once(server.close(), "close"));

test("the sentence comes with its status and the headers of every answer", async () => {
  const answer = await fetch(`${address()}/%ff`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(/^This address cannot be read\..*\n$/);
  expect(Object.fromEntries(answer.headers)).toMatchObject(securityHeaders);
  expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
});
