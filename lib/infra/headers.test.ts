import { expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./headers";

const policy = contentSecurityPolicy("abc123");

test("the policy allows nothing that it does not name, and no script without the answer's nonce", () => {
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("script-src 'nonce-abc123' 'strict-dynamic';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("worker-src 'self';");
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
