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
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
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
  return bytes.length < 12 ? [] : tracesAfter(bytes.length - endOfWebp(bytes));
}

/** Where a WebP of at least its head says that it ends. */
export function endOfWebp(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8;
}

/** What a JPEG carries in its comments, in segments of somebody's own making, and after its last end mark: phones put whole films there. */
export function tracesInJpeg(bytes: Uint8Array): Trace[] {
  const end = endOfJpeg(bytes);
  const own = [...segmentsOf(bytes)].flatMap(({ type, from, to }) => {
    if (type === comment) return [trace("comment", asLetters(bytes.subarray(from, Math.min(to, from + 200))))];
    const number = type - firstApp;
    return number < 0 || number > 15 || readApps.has(number) ? [] : [trace(`APP${number}`, `${to - from} bytes`)];
  });
  return [...own, ...tracesAfter(end > 1 ? bytes.length - end : 0)];
}

/** Where the last end mark of a JPEG ends; at most 1 where there is none. */
export function endOfJpeg(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 1 && !(bytes[end - 2] === 0xff && bytes[end - 1] === 0xd9)) end -= 1;
  return end;
}

const comment = 0xfe;
const firstApp = 0xe0;
/** JFIF, EXIF and XMP, colour profile and smaller copies, IPTC, how the colours are laid out: read elsewhere, or nobody's. */
const readApps = new Set([0, 1, 2, 13, 14]);
const startOfPixels = 0xda;

/** A JPEG's segments in order, up to its pixels or the first that is cut short. */
export function* segmentsOf(bytes: Uint8Array): Generator<Omit<Chunk, "type"> & { type: number }> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const [type = 0, high = 0, low = 0] = bytes.subarray(at + 1, at + 4);
    const to = at + 2 + high * 256 + low;
    if (type === startOfPixels || to > bytes.length) return;
    yield { type, from: at + 4, to };
    at = to;
  }
}

function tracesAfter(count: number): Trace[] {
  // A padding byte is nobody's.
  return count > 1 ? [trace("data after the picture", `${count} bytes`)] : [];
}
