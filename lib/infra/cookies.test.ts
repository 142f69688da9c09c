import { beforeEach, describe, expect, test } from "vitest";
import { anEnvironment } from "@/lib/testing/an-environment";
import {
  cookieLine,
  draftCookie,
  draftCookieName,
  draftLifeSeconds,
  forgottenCookie,
  newTicket,
  readTicket,
  readRefused,
  refusedCookie,
} from "./cookies";

beforeEach(() => anEnvironment());

/** What the browser sends back of a Set-Cookie line. */
const sentBack = (line: string) => /^[^=]+=([^;]*)/.exec(line)?.[1] ?? "";

describe("every cookie", () => {
  test("is for this portal's pages alone, and no script reads it", () => {
    expect(cookieLine("a", "b", 60)).toBe("a=b; Path=/; HttpOnly; SameSite=Lax; Max-Age=60");
    expect(forgottenCookie("a")).toBe("a=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
  });

  test("stays off open lines where the portal is served over https", () => {
    anEnvironment({ baseUrl: "https://unticked.example.org" });
    expect(cookieLine("a", "b", 60)).toBe("__Host-a=b; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure");
    expect(forgottenCookie("a")).toMatch(/^__Host-a=; Path=\/; .*Max-Age=0; Secure$/);
  });
});

describe("the draft's ticket", () => {
  test("comes back as it went, for seven days", () => {
    const ticket = newTicket();
    const line = draftCookie(ticket);
    expect(readTicket(sentBack(line))).toEqual(ticket);
    expect(line.startsWith(`${draftCookieName}=`)).toBe(true);
    expect(line).toContain(`Max-Age=${7 * 24 * 60 * 60}`);
    expect(draftLifeSeconds).toBe(604_800);
  });

  const key = "A".repeat(43);
  const id = "0190b6a0-0000-7000-8000-000000000000";
  test.each([
    ["nothing", undefined],
    ["empty", ""],
    ["no key", id],
    ["an empty key", `${id}.`],
    ["a short key", `${id}.${key.slice(1)}`],
    ["a long key", `${id}.${key}A`],
    ["another alphabet", `${id}.${"+".repeat(43)}`],
    ["no id", `.${key}`],
    ["an id in capitals", `${id.toUpperCase().replace("B", "G")}.${key}`],
    ["a path for an id", `../../../../../../../../../../../../.${key}`],
    ["a line break", `${id}.${key}\nx`],
    ["very much", "x".repeat(100_000)],
  ])("forged as %s is none", (_, value) => {
    expect(readTicket(value)).toBeUndefined();
  });
});

describe("a refused form", () => {
  const refused = { form: "sign-in", value: "sofia@", fault: "wrong" };

  test("comes back to its own page, and shows nothing on the way", () => {
    const line = refusedCookie(refused);
    expect(readRefused(sentBack(line), "sign-in")).toEqual(refused);
    expect(readRefused(sentBack(line), "another")).toBeUndefined();
    expect(line).not.toContain("sofia");
    expect(Buffer.from(sentBack(line), "base64url").toString("latin1")).not.toContain("sofia");
  });

  test.each([undefined, "", "x", "A".repeat(200), "%%%"])("forged as %j is none", (value) => {
    expect(readRefused(value, "sign-in")).toBeUndefined();
  });

  test.each([
    ["the longest scripts", "漢".repeat(5_000)],
    ["control characters", "\u0001".repeat(5_000)],
    ["emoji", "👩‍👩‍👧".repeat(1_000)],
    ["quotation marks", '"'.repeat(5_000)],
  ])("fits in what a browser keeps of a cookie: %s", (_, value) => {
    const line = refusedCookie({ ...refused, value });
    expect(line.length).toBeLessThanOrEqual(4_096);
    const back = readRefused(sentBack(line), "sign-in");
    expect(back?.value.length).toBeGreaterThan(254);
    expect(value.startsWith(back?.value ?? "nothing")).toBe(true);
  });
});
