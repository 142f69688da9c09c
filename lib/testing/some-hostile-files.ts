import { once } from "node:events";
import { createDeflate, deflateSync } from "node:zlib";
import { chunk, withChunks } from "./some-marked-pictures";

/** So many zeros as zlib packs them: about a thousandth of their number, made without holding them. */
export async function packedZeros(megabytes: number): Promise<Buffer> {
  const packing = createDeflate({ level: 9 });
  const parts: Buffer[] = [];
  packing.on("data", (part: Buffer) => parts.push(part));
  const zeros = Buffer.alloc(1024 * 1024);
  for (let left = megabytes; left > 0; left -= 1) if (!packing.write(zeros)) await once(packing, "drain");
  packing.end();
  await once(packing, "end");
  return Buffer.concat(parts);
}

const pngStart = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** A PNG of one bit a pixel that says it has this size, with these packed rows. */
export function aPngOfSize(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([pngStart, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

/** The same PNG that says it moves. */
export function asMoving(png: Buffer): Buffer {
  return withChunks(png, [["acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])]]);
}

/** A JPEG whose frame says that it has this size. */
export function ofClaimedSize(jpeg: Buffer, width: number, height: number): Buffer {
  const claimed = Buffer.from(jpeg);
  const frame = [0xc0, 0xc1, 0xc2]
    .map((type) => claimed.indexOf(Buffer.from([0xff, type, 0, 17])))
    .find((at) => at > 0);
  if (frame === undefined) throw new Error("It has no frame");
  claimed.writeUInt16BE(height, frame + 5);
  claimed.writeUInt16BE(width, frame + 7);
  return claimed;
}

/** A ZIP with one stored file, which readers find from its end. */
export function aZip(content: Buffer): Buffer {
  const local = Buffer.from("PK\x03\x04", "latin1");
  const end = Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1");
  return Buffer.concat([local, Buffer.alloc(26), content, end]);
}

/** A mail of `depth` parts, each in the one before, and as many bytes as it is to have. */
export function aNestedMail(depth: number, bytes: number): Buffer {
  const opening = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join("");
  const head = `From: a@example.org\r\nSubject: Nested\r\n${opening}Content-Type: text/plain\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.alloc(Math.max(0, bytes - head.length), "word \r\n")]);
}

/** An icon of text in which a script stands. */
export const svgWithScript =
  '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("https://evil.example")</script></svg>';

/** Reads as a picture that moves and as a program. */
export const gifAndProgram = Buffer.from("GIF89a/*\0\0\0\0\0!\xff\x0bNETSCAPE2.0*/=1;alert(1)", "latin1");

/** Deflated once more for each round: what unpacks to more than it says. */
export function packedAgain(packed: Buffer, rounds: number): Buffer {
  let result = packed;
  for (let left = rounds; left > 0; left -= 1) result = deflateSync(result, { level: 9 });
  return result;
}
