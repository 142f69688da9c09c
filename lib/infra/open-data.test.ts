import { describe, expect, test } from "vitest";
import { headersFor } from "./headers";
import { openAnswer, openJson } from "./open-data";
import { problem } from "./problem";

const asked = (ifNoneMatch?: string) =>
  new Request("https://unticked.example/api/v1/platforms", {
    headers: ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch },
  });
const text = { body: "a,b\r\n", type: "text/csv; charset=utf-8" } as const;
const etag = openAnswer(asked(), text).headers.get("etag") ?? "";

describe("published data", () => {
  test("may be kept for an hour, under their licence, and set no cookie", async () => {
    const answer = openAnswer(asked(), { ...text, fileName: "a.csv" });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(text.body);
    expect(Object.fromEntries(answer.headers)).toEqual({
      "cache-control": "public, max-age=3600",
      "content-disposition": 'attachment; filename="a.csv"',
      "content-type": "text/csv; charset=utf-8",
      etag,
      link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
    });
  });

  test("have a name that goes with what they say", () => {
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(openAnswer(asked(), { ...text, body: "a,c\r\n" }).headers.get("etag")).not.toBe(etag);
  });

  test.each([
    ["this copy", etag, 304],
    ["this copy, strongly", etag.replace("W/", ""), 304],
    ["this copy among others", `"other", ${etag}`, 304],
    ["any copy", "*", 304],
    ["another copy", '"other"', 200],
    ["nothing", "", 200],
    ["part of this copy", etag.slice(0, -4), 200],
  ])("asked by somebody who has %s (%s): %i", async (_, named, status) => {
    const answer = openAnswer(asked(named), text);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe(status === 304 ? "" : text.body);
    expect(answer.headers.get("etag")).toBe(etag);
  });

  test.each([
    ["a minute", "public, max-age=60"],
    ["for ever", "public, max-age=31536000, immutable"],
  ] as const)("may be kept %s where that is said", (keep, header) => {
    expect(openAnswer(asked(), { ...text, keep }).headers.get("cache-control")).toBe(header);
  });

  test("are JSON with a line's end, of the type they are", async () => {
    const answer = openJson(asked(), { a: 1 }, { type: "application/schema+json" });
    expect(answer.headers.get("content-type")).toBe("application/schema+json");
    expect(await answer.text()).toBe('{\n  "a": 1\n}\n');
  });
});

test("a problem says why, and is not kept", async () => {
  const answer = problem(404, "No such platform", "See the list.");
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.json()).toEqual({ title: "No such platform", status: 404, detail: "See the list." });
});

describe("other sites' pages", () => {
  test.each(["/api/v1", "/api/v1/platforms", "/api/v1/nothing"])("may read %s", (path) => {
    expect(headersFor(path)).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    });
  });

  test.each(["/", "/platforms", "/api/health", "/api/v10", "/en/api/v1/platforms"])("may not read %s", (path) => {
    expect(headersFor(path)).not.toHaveProperty("access-control-allow-origin");
    expect(headersFor(path)["cross-origin-resource-policy"]).toBe("same-origin");
  });
});
