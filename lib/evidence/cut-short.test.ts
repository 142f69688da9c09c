import { describe, expect, test } from "vitest";
import { aMarkedPicture, aPicture } from "@/lib/testing/some-marked-pictures";
import { isCutShort } from "./cut-short";

const formats = ["png", "jpeg", "webp"] as const;

describe.each(formats)("a %s", (format) => {
  test("is whole, with its notes and with something behind its end", async () => {
    const [marked, plain] = [await aMarkedPicture(format), await aPicture().toFormat(format).toBuffer()];
    expect(isCutShort(marked, format)).toBe(false);
    expect(isCutShort(plain, format)).toBe(false);
  });

  test("is cut short wherever it ends before its end", async () => {
    const bytes = await aPicture().toFormat(format).toBuffer();
    for (let length = 12; length < bytes.length; length += 7)
      expect(isCutShort(bytes.subarray(0, length), format), `${length} of ${bytes.length} bytes`).toBe(true);
  });
});

test("a JPEG with a smaller copy in its notes is cut short all the same", async () => {
  const bytes = await aPicture().jpeg().toBuffer();
  // A segment APP1 that holds the end mark of the copy.
  const copy = Buffer.from([0xff, 0xe1, 0, 4, 0xff, 0xd9]);
  const noted = Buffer.concat([bytes.subarray(0, 2), copy, bytes.subarray(2)]);
  expect(isCutShort(noted, "jpeg")).toBe(false);
  expect(isCutShort(noted.subarray(0, -100), "jpeg")).toBe(true);
});

test("an e-mail and a PDF end where they end", () => {
  expect(isCutShort(new Uint8Array([1]), "message")).toBe(false);
  expect(isCutShort(new Uint8Array([1]), "pdf")).toBe(false);
});
