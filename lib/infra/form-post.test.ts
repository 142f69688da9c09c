import { describe, expect, test } from "vitest";
import { readPost, seeOther, sentence } from "./form-post";

const own = "https://unticked.example.org";
const urlencoded = "application/x-www-form-urlencoded";

function aPost(body: BodyInit, headers: Record<string, string> = { "content-type": urlencoded }): Request {
  return new Request(`${own}/check/details/answer`, { method: "POST", body, headers });
}

async function outcome(request: Request): Promise<unknown> {
  const read = await readPost(request, own);
  return read instanceof Response ? read.status : read;
}

describe("a post is read", () => {
  test.each<[string, BodyInit, object]>([
    ["with nothing in it", "", {}],
    ["with a date", "on.day=1&on.month=2&on.year=2026", { on: { day: "1", month: "2", year: "2026" } }],
    ["with boxes ticked", "wanted=stop&wanted=erase", { wanted: ["stop", "erase"] }],
    ["with any script", `name=${encodeURIComponent("שרה 👩‍👩‍👧 <b>")}`, { name: "שרה 👩‍👩‍👧 <b>" }],
    ["with broken escapes", "name=%E0%A4%A&x=%", { name: "\uFFFD%A", x: "%" }],
    ["with the name of a prototype", "__proto__.isAdmin=1&name=a", { name: "a" }],
  ])("%s", async (_, body, fields) => {
    expect(await outcome(aPost(body))).toEqual(fields);
  });

  test("in parts, without its files", async () => {
    const form = new FormData();
    form.append("name", "Sofia");
    form.append("shot", new Blob(["x"]), "shot.png");
    expect(await outcome(new Request(own, { method: "POST", body: form }))).toEqual({ name: "Sofia" });
  });
});

describe("who sent it", () => {
  test.each<[string | undefined, string | undefined, boolean]>([
    ["same-origin", own, true],
    ["same-origin", "null", true],
    ["same-origin", undefined, true],
    ["none", undefined, true],
    ["cross-site", own, false],
    ["cross-site", "https://evil.example", false],
    ["cross-site", "null", false],
    ["same-site", "https://other.example.org", false],
    ["nonsense", own, false],
    [undefined, own, true],
    [undefined, "null", true],
    [undefined, undefined, true],
    [undefined, "https://evil.example", false],
    [undefined, `${own}.evil.example`, false],
    [undefined, "http://unticked.example.org", false],
    [undefined, `${own}:8443`, false],
  ])("sec-fetch-site %s with origin %s is ours: %s", async (site, origin, isOwn) => {
    const headers = { "content-type": urlencoded, ...(site && { "sec-fetch-site": site }), ...(origin && { origin }) };
    expect(await outcome(aPost("a=1", headers))).toEqual(isOwn ? { a: "1" } : 403);
  });
});

describe("a post is refused", () => {
  test.each([undefined, "", "text/plain", "application/json", "application/x-www-form-urlencodedx"])(
    "as no form: %s",
    async (type) => {
      expect(await outcome(aPost(Buffer.from("a=1"), type === undefined ? {} : { "content-type": type }))).toBe(415);
    },
  );

  test("over 256 KiB and not below", async () => {
    expect(await outcome(aPost(`a=${"x".repeat(256 * 1024 - 2)}`))).toEqual({ a: "x".repeat(256 * 1024 - 2) });
    expect(await outcome(aPost(`a=${"x".repeat(256 * 1024 - 1)}`))).toBe(413);
  });

  test("broken in the middle", async () => {
    const type = "multipart/form-data; boundary=b";
    expect(await outcome(aPost('--b\r\nContent-Disposition: form-data; name="a"', { "content-type": type }))).toBe(400);
    expect(await outcome(aPost("a=1", { "content-type": "multipart/form-data" }))).toBe(400);
  });

  test("in a sentence that is not kept", async () => {
    const refused = await readPost(aPost("{}", { "content-type": "application/json" }), own);
    expect(refused).toBeInstanceOf(Response);
    const answer = sentence(415, "Send this as a form.");
    expect([answer.status, answer.headers.get("cache-control"), await answer.text()]).toEqual([
      415,
      "no-store",
      "Send this as a form.\n",
    ]);
  });
});

test("after a post the browser looks elsewhere, with each of its cookies", () => {
  const { status, headers } = seeOther("/check", ["a=1; Path=/", "b=2; Path=/"]);
  expect([status, headers.get("location"), headers.get("cache-control")]).toEqual([303, "/check", "no-store"]);
  expect(headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
});

test.each([
  ["/complaints/1?done=yes#events", "/complaints/1?done=yes#events"],
  ["/petitions/a?note=a word, out of place", "/petitions/a?note=a%20word,%20out%20of%20place"],
  ["//elsewhere.example/x", "/x"],
  ["/\\elsewhere.example/x", "/x"],
  [`/petitions/a/withdraw?t=${"x".repeat(70_000)}`, "/petitions/a/withdraw"],
])("after a post %.60s leads to %s", (asked, location) => {
  expect(seeOther(asked).headers.get("location")).toBe(location);
});
