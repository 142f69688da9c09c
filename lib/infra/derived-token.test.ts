import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { anEnvironment } from "@/lib/testing/an-environment";
import { derivedToken, readDerivedToken } from "./derived-token";
import { formStamp, secondsSince } from "./form-stamp";

beforeAll(() => anEnvironment());

const named = { id: randomUUID(), tag: "0123456789abcdef" };

describe("a derived token", () => {
  test("names what it was made of, for its purpose and no other", () => {
    const token = derivedToken("confirm", named);
    expect(token).toMatch(/^[\w-]{54}$/);
    expect(readDerivedToken("confirm", token)).toEqual(named);
    expect(readDerivedToken("withdraw", token)).toBeUndefined();
  });

  test("is none after any change of a letter, nor is anything else", () => {
    const token = derivedToken("confirm", named);
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
      expect(readDerivedToken("confirm", changed)).toBeUndefined();
    }
    for (const other of ["", "x", `${token}A`, `${token}=`, `${token}\n`])
      expect(readDerivedToken("confirm", other)).toBeUndefined();
  });

  test("of another portal is none", () => {
    const token = derivedToken("confirm", named);
    anEnvironment({ hashKey: Buffer.alloc(32, 8) });
    expect(readDerivedToken("confirm", token)).toBeUndefined();
    anEnvironment();
  });
});

describe("the stamp of a form", () => {
  const now = new Date("2026-11-22T12:00:00Z");

  test("says how long ago it was drawn", () => {
    expect(secondsSince(formStamp(now), new Date(now.getTime() + 90_000))).toBe(90);
  });

  test.each(["", "x", "mi9xvq80", "mi9xvq80.0000"])("%j is none", (stamp) => {
    expect(secondsSince(stamp, now)).toBeUndefined();
  });
});
