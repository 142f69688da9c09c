import { pngChunks } from "./names.data";
import { tracesInNotes } from "./notes";
import { asLetters, trace, type Trace } from "./trace";

interface Chunk {
  type: string;
  /** Its content, from and to which byte. */
  from: number;
  to: number;
}

/** A PNG's chunks in order, up to its end or the first that is cut short. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const chunk = { type: asLetters(bytes.subarray(at + 4, at + 8)), from: at + 8, to: at + 8 + length };
    if (chunk.to + 4 > bytes.length) return;
    yield chunk;
    if (chunk.type === "IEND") return;
    at = chunk.to + 4;
  }
}

/** Whether a PNG says that it moves. */
export function isMovingPng(bytes: Uint8Array): boolean {
  return [...chunksOf(bytes)].some(({ type }) => type === "acTL");
}

/** Bytes of packed chunks that are unpacked: a thousand times as many can come out. */
const mostPacked = 64 * 1024;

/** What a PNG carries in its notes, in chunks of somebody's own making, and after its end. */
export async function tracesInPng(bytes: Uint8Array): Promise<Trace[]> {
  const chunks = [...chunksOf(bytes)];
  const packed = chunks.filter(({ type }) => pngChunks.packed.has(type));
  const isSmall = packed.reduce((sum, { from, to }) => sum + to - from, 0) <= mostPacked;
  const last = chunks.at(-1);
  const after = last?.type === "IEND" ? bytes.length - (last.to + 4) : 0;
  return [
    ...(await tracesInNotes(bytes, isSmall).catch(() => [])),
    ...(isSmall ? [] : packed.map((chunk) => ofPacked(bytes, chunk))),
    ...chunks.filter(({ type }) => isOwn(type)).map(({ type, from, to }) => trace(type, `${to - from} bytes`)),
    ...tracesAfter(after),
  ];
}

const isOwn = (type: string) => !Object.values(pngChunks).some((known) => known.has(type));

/** A keyword of at most 79 letters, a zero, and what stays packed. */
function ofPacked(bytes: Uint8Array, { type, from, to }: Chunk): Trace {
  const [keyword = ""] = asLetters(bytes.subarray(from, Math.min(to, from + 80))).split("\0");
  return trace(keyword === "" ? type : keyword, "", "text");
}

/** A RIFF file says how long it is. */
export function tracesAfterWebp(bytes: Uint8Array): Trace[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 12 ? [] : tracesAfter(bytes.length - (view.getUint32(4, true) + 8));
}

/** A JPEG ends with its last end mark; phones put whole films behind it. */
export function tracesAfterJpeg(bytes: Uint8Array): Trace[] {
  let end = bytes.length;
  while (end > 1 && !(bytes[end - 2] === 0xff && bytes[end - 1] === 0xd9)) end -= 1;
  return tracesAfter(end > 1 ? bytes.length - end : 0);
}

function tracesAfter(count: number): Trace[] {
  // A padding byte is nobody's.
  return count > 1 ? [trace("data after the picture", `${count} bytes`)] : [];
}
