import { describe, expect, test } from "vitest";
import { isProof, workOut } from "./proof";

const challenge = { stamp: "a stamp", email: "sofia@example.org" };
const bits = 10;

describe("a proof of work", () => {
  test("answers its challenge, and no other", async () => {
    const answer = (await workOut(challenge, undefined, bits)) ?? "";
    expect(await isProof(challenge, answer, bits)).toBe(true);
    expect(await isProof({ ...challenge, email: "Sofia@Example.org" }, answer, bits)).toBe(true);
    const others = Array.from({ length: 20 }, (_, at) => ({ ...challenge, email: `person-${at}@example.org` }));
    const fitting = await Promise.all(others.map((other) => isProof(other, answer, bits)));
    expect(fitting.filter(Boolean).length).toBeLessThan(3);
  });

  test("takes about as many tries as it says", async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => workOut({ ...challenge, stamp: `stamp ${at}` }, undefined, 6)),
    );
    const mean = answers.reduce((sum, answer) => sum + parseInt(answer ?? "0", 36), 0) / answers.length;
    expect(mean).toBeGreaterThan(64 / 3);
    expect(mean).toBeLessThan(64 * 3);
  });

  test("is given up when nobody wants it any more", async () => {
    let asked = 0;
    expect(await workOut(challenge, () => (asked += 1) < 5, 200)).toBeUndefined();
    expect(asked).toBe(5);
  });

  test("of none is none", async () => {
    expect(await isProof(challenge, "")).toBe(false);
  });
});
