import { generateKeyPairSync } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { publicKey } from "@/lib/infra/signing";
import { anEnvironment } from "@/lib/testing/an-environment";
import { signReceipt } from "./commands/sign-receipt";
import { isGenuine, readReceipt, receiptFile, receiptFromAddress, receiptInAddress } from "./receipt";

beforeAll(() => anEnvironment());

const now = new Date("2026-11-22T12:34:56.789Z");
const aReceipt = () =>
  signReceipt({ what: "complaint", rows: { letters: 2, complaints: 1, pictures: 0 }, keys: 3 }, now);
const otherKey = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" }).x ?? "";

test("a receipt says what went, when, and a number of its own; and nothing that was not there", () => {
  const { statement } = aReceipt();
  expect(statement).toEqual({
    portal: "http://127.0.0.1:3000",
    what: "complaint",
    erasedAt: "2026-11-22T12:34:56.000Z",
    rows: { complaints: 1, letters: 2 },
    keys: 3,
    number: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
  expect(aReceipt().statement.number).not.toBe(statement.number);
});

test("its file and its address are checked with the portal's public key, however they were written", () => {
  const receipt = aReceipt();
  expect(receiptFromAddress(receiptInAddress(receipt), publicKey())).toEqual(receipt);
  const { signature, statement } = receipt;
  const { number, keys, rows, ...rest } = statement;
  const turned = { signature, statement: { number, keys, rows, ...rest } };
  const read = readReceipt(JSON.stringify(turned)) ?? expect.fail("It does not read");
  expect(isGenuine(read, publicKey())).toBe(true);
  expect(readReceipt(receiptFile(receipt))).toEqual(receipt);
});

test.each([
  ["another count", (text: string) => text.replace('"letters": 2', '"letters": 3')],
  ["a kind more", (text: string) => text.replace('"letters": 2', '"letters": 2, "sessions": 1')],
  ["another day", (text: string) => text.replace("2026-11-22", "2026-11-23")],
  ["another portal", (text: string) => text.replace("127.0.0.1", "example.org")],
  ["another number of keys", (text: string) => text.replace('"keys": 3', '"keys": 4')],
])("one with %s is not genuine", (_, changed) => {
  const text = receiptFile(aReceipt());
  expect(changed(text)).not.toBe(text);
  const receipt = readReceipt(changed(text)) ?? expect.fail("It does not read");
  expect(isGenuine(receipt, publicKey())).toBe(false);
});

test("one that another portal signed is not ours, and an address without one shows none", () => {
  const receipt = aReceipt();
  for (const key of [otherKey, "", "not a key"]) expect(isGenuine(receipt, key)).toBe(false);
  anEnvironment({ hashKey: Buffer.alloc(32, 9) });
  expect(receiptFromAddress(receiptInAddress(receipt), publicKey())).toBeUndefined();
  anEnvironment();
  for (const part of [undefined, "", "e30", "x".repeat(9_000), ["a", "b"]])
    expect(receiptFromAddress(part, publicKey())).toBeUndefined();
});
