import type { EvidenceFault } from "./schema";

/** What is taken in. An e-mail is "message". */
export const evidenceTypes = ["png", "jpeg", "webp", "avif", "heic", "pdf", "message"] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

/** The pictures among them, as a file input is told. */
export const acceptedPictures = "image/png,image/jpeg,image/webp,image/avif,.heic,.heif,.avif";

type Told = { type: EvidenceType } | { fault: EvidenceFault };

/** How far into a file its kind is looked for. */
const head = 32 * 1024;

/**
 * What a file is, from its bytes alone: neither what it is called nor what the browser says of it counts.
 * It says what is to be tried; only decoding shows whether it is one.
 */
export function typeOf(bytes: Uint8Array): Told {
  if (bytes.length === 0) return { fault: "empty" };
  // One letter a byte, so that places in the text are places in the file.
  const text = String.fromCharCode(...bytes.subarray(0, head));
  return kinds.find(({ is }) => is(text))?.told(text) ?? { fault: "unknown-type" };
}

const as = (type: EvidenceType) => (): Told => ({ type });
const startsWith =
  (...starts: string[]) =>
  (text: string) =>
    starts.some((start) => text.startsWith(start));

const kinds: readonly { is: (text: string) => boolean; told: (text: string) => Told }[] = [
  { is: startsWith("\x89PNG\r\n\x1a\n"), told: as("png") },
  { is: startsWith("\xff\xd8\xff"), told: as("jpeg") },
  { is: (text) => text.startsWith("RIFF") && text.startsWith("WEBP", 8), told: as("webp") },
  { is: (text) => text.startsWith("ftyp", 4), told: toldByBrands },
  { is: startsWith("GIF87a", "GIF89a"), told: toldOfGif },
  { is: (text) => /^(\xef\xbb\xbf)?\s*%PDF-/.test(text), told: as("pdf") },
  { is: isSvg, told: () => ({ fault: "svg" }) },
  { is: isMessage, told: as("message") },
];

const stillBrands: Readonly<Record<string, EvidenceType>> = {
  avif: "avif",
  heic: "heic",
  heix: "heic",
  heim: "heic",
  heis: "heic",
};
const movingBrands = new Set(["avis", "hevc", "hevx", "hevm", "hevs", "msf1"]);

/** ISO base media: a box "ftyp" names what the file is first of all, its version, and what else it may be read as. */
function toldByBrands(text: string): Told {
  const [size = 0] = [0, 1, 2, 3]
    .map((at) => text.charCodeAt(at))
    .reduce<number[]>(([sum = 0], byte) => [sum * 256 + byte], []);
  const brands = text.slice(8, Math.min(size, 256)).match(/[^]{4}/g) ?? [];
  const [major = "", , ...others] = brands;
  if (movingBrands.has(major)) return { fault: "animated" };
  const type = [major, ...others].map((brand) => stillBrands[brand]).find((known) => known !== undefined);
  return type ? { type } : { fault: "unknown-type" };
}

/** No GIF is taken; of one that says it goes round and round, the reason is another. */
function toldOfGif(text: string): Told {
  return { fault: text.includes("NETSCAPE2.0") ? "animated" : "unknown-type" };
}

function isSvg(text: string): boolean {
  return /^(\xef\xbb\xbf)?\s*</.test(text) && /<(\w+:)?svg[\s>]/i.test(text.slice(0, 4096));
}

/** What no mail is without, or few are. */
const mailFields = /^(from|date|subject|received|return-path|message-id):/im;

/** Lines of "Name: value", folded ones among them, until an empty line; a mailbox's own first line may stand before. */
function isMessage(text: string): boolean {
  const [fields = ""] = text.replace(/^(\xef\xbb\xbf)?\s*(From .*\r?\n)?/, "").split(/\r?\n\r?\n/);
  const lines = fields.split(/\r?\n/);
  // The last line may be cut where the text was.
  const whole = text.length < head ? lines : lines.slice(0, -1);
  return mailFields.test(fields) && whole.every((line) => /^([!-9;-~]+[ \t]*:|[ \t])/.test(line));
}
