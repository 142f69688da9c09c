import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { anEnvironment } from "@/lib/testing/an-environment";
import { deriveKey, keyedHash, newKey, newToken, open, seal, sha256, unwrapKey, wrapKey } from "./vault";

beforeAll(() => anEnvironment());

const bytes = fc.uint8Array({ maxLength: 2_000 });
const place = "Draft:1:sealed";

function flip(sealed: Uint8Array, bit: number): Uint8Array {
  const altered = Uint8Array.from(sealed);
  altered.set([(altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3);
  return altered;
}

describe("what is sealed", () => {
  test("opens as it was, whatever it is", () => {
    fc.assert(
      fc.property(bytes, fc.string(), (plain, where) => {
        const key = newKey();
        expect(open(key, where, seal(key, where, plain))).toEqual(Buffer.from(plain));
      }),
    );
  });

  test("does not open with another key or at another place", () => {
    const sealed = seal(newKey(), place, Buffer.from("text"));
    expect(open(newKey(), place, sealed)).toBeUndefined();
    const key = newKey();
    expect(open(key, "Draft:2:sealed", seal(key, place, Buffer.from("text")))).toBeUndefined();
    expect(open(key, "Letter:1:sealed", seal(key, place, Buffer.from("text")))).toBeUndefined();
  });

  test("does not open with any one bit flipped", () => {
    const key = newKey();
    const sealed = seal(key, place, Buffer.from("Sofia"));
    const opened = Array.from({ length: sealed.length * 8 }, (_, bit) => open(key, place, flip(sealed, bit)));
    expect(opened.filter((plain) => plain !== undefined)).toEqual([]);
  });

  test("does not open cut short or drawn out", () => {
    const key = newKey();
    const sealed = seal(key, place, Buffer.from("Sofia"));
    const cut = Array.from({ length: sealed.length }, (_, length) => open(key, place, sealed.subarray(0, length)));
    expect(cut.filter((plain) => plain !== undefined)).toEqual([]);
    expect(open(key, place, Buffer.concat([sealed, Buffer.from("x")]))).toBeUndefined();
  });

  test("looks different every time and shows nothing of what it holds", () => {
    const key = newKey();
    const plain = Buffer.from("a marker nobody else has");
    const all = Array.from({ length: 50 }, () => Buffer.from(seal(key, place, plain)));
    expect(new Set(all.map((sealed) => sealed.toString("hex"))).size).toBe(50);
    expect(all.filter((sealed) => sealed.includes("marker"))).toEqual([]);
  });
});

describe("a data key", () => {
  test("comes back from its wrapping", () => {
    const key = newKey();
    expect(unwrapKey("Complaint:1", wrapKey("Complaint:1", key))).toEqual(key);
  });

  test("stays shut for another row and under another master key, and says so", () => {
    const wrapped = wrapKey("Complaint:1", newKey());
    expect(() => unwrapKey("Complaint:2", wrapped)).toThrow("The master key does not open Complaint:2");
    anEnvironment({ masterKeys: { newest: Buffer.alloc(32, 8), older: [] } });
    expect(() => unwrapKey("Complaint:1", wrapped)).toThrow("The master key does not open Complaint:1");
    anEnvironment();
  });
});

describe("a hash", () => {
  test("with the key of hashes keeps people and purposes apart", () => {
    const hashes = [keyedHash("a", "sofia"), keyedHash("a", "sam"), keyedHash("b", "sofia")];
    expect(new Set(hashes).size).toBe(3);
    expect(keyedHash("a", "sofia")).toBe(hashes[0]);
    expect(hashes).not.toContain(sha256("a\nsofia"));
  });

  test("of a token is not the token, and no two tokens are alike", () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    expect(tokens.filter((token) => !/^[\w-]{43}$/.test(token))).toEqual([]);
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

test("a derived key follows from its key, its purpose and its salt, and from each of them", () => {
  const [key, salt] = [newKey(), newKey()];
  const others = [
    deriveKey(newKey(), "signature", salt),
    deriveKey(key, "other", salt),
    deriveKey(key, "signature", newKey()),
  ];
  const derived = deriveKey(key, "signature", salt);
  expect(derived).toEqual(deriveKey(key, "signature", salt));
  expect(derived).toHaveLength(32);
  expect([derived, key, salt].map((bytes) => others.some((other) => other.equals(bytes)))).toEqual([
    false,
    false,
    false,
  ]);
});
