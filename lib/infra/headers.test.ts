import { expect, test } from "vitest";
import { contentSecurityPolicy, headersFor, runsNothing, securityHeaders, withoutScript } from "./headers";

const policy = contentSecurityPolicy("abc123");

test("the policy allows nothing that it does not name, and no script without the answer's nonce", () => {
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("script-src 'nonce-abc123' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("worker-src 'self';");
});

test("the policy of a page without scripts names no nonce, and is the same in all else", () => {
  expect(withoutScript(policy)).toBe(policy.replace("'nonce-abc123' 'strict-dynamic'", "'none'"));
  expect([policy, withoutScript(policy)].map(runsNothing)).toEqual([false, true]);
});

test.each(["unsafe-inline", "unsafe-eval", "unsafe-hashes", "*", "http:", "https:"])(
  "the policy never says %s",
  (word) => {
    expect(policy.split(/[ ;]+/)).not.toContain(word);
    expect(policy.split(/[ ;]+/)).not.toContain(`'${word}'`);
  },
);

test("every header can be sent as it is", () => {
  expect(() => new Headers({ ...securityHeaders, "content-security-policy": policy })).not.toThrow();
  expect(securityHeaders).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
});

const elsewhere = [
  "/",
  "/dashboard",
  "/dashboard/embed/more",
  "/dashboard/embed-this",
  "/petitions/embed",
  "/petitions/ask-first",
  "/petitions/ask-first/sign",
  "/petitions/ask-first/sign/embed",
  "/petitions/ask-first/embed-this",
  "/check/platform",
  "/api/v1/dashboard",
];

test.each(["/dashboard/embed", "/petitions/ask-first/embed"])(
  "%s may stand in a frame on other sites, under the same policy otherwise",
  (path) => {
    const open = contentSecurityPolicy("abc123", path);
    expect(open).toBe(policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
    const { "x-frame-options": _, ...others } = securityHeaders;
    expect(headersFor(path)).toEqual(others);
  },
);

test.each(elsewhere)("%s may not", (path) => {
  expect(contentSecurityPolicy("abc123", path)).toBe(policy);
  expect(headersFor(path)).toMatchObject({ "x-frame-options": "DENY" });
});

test("other sites may show the picture to share, and no other file", () => {
  const asked = ["/dashboard/share.png", "/dashboard", "/icon.svg"].map((path) => headersFor(path));
  expect(asked.map((headers) => headers["cross-origin-resource-policy"])).toEqual([
    ...["cross-origin", "same-origin", "same-origin"],
  ]);
});
