import { describe, expect, test } from "vitest";
import { securityText } from "./security-text";

const now = new Date("2026-11-22T15:00:00Z");
const portal = { baseUrl: "https://unticked.example", contact: "hello@example.org" };
/** The fields in their order: RFC 9116 has one a line, of a name and a value. */
const fieldsOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1));

describe("security.txt", () => {
  test("has the fields of RFC 9116, the operator's address first", () => {
    const text = securityText(portal, now);
    expect(text.endsWith("\n")).toBe(true);
    expect(fieldsOf(text)).toEqual([
      ["Contact", "mailto:hello@example.org"],
      ["Contact", "https://unticked.example/complain-about-us"],
      ["Expires", "2027-05-21T00:00:00Z"],
      ["Preferred-Languages", "en"],
      ["Canonical", "https://unticked.example/.well-known/security.txt"],
      ["Policy", "https://unticked.example/security"],
    ]);
  });

  test("names the form where the operator has named no address", () => {
    const fields = fieldsOf(securityText({ ...portal, contact: undefined }, now));
    expect(fields.filter((field) => field?.[0] === "Contact")).toEqual([
      ["Contact", "https://unticked.example/complain-about-us"],
    ]);
  });

  test("never runs out, nor later than in a year, whenever it is asked", () => {
    const at = Date.parse(/Expires: (\S+)/.exec(securityText(portal, now))?.[1] ?? "");
    expect(at - now.getTime()).toBeGreaterThan(0);
    expect(at - now.getTime()).toBeLessThan(365 * 24 * 60 * 60 * 1000);
  });
});
