import ExifReader, { type ExpandedTags } from "exifreader";
import type { TraceKind } from "../schema";
import { layoutNames } from "./names.data";
import { asLetters, trace, type Trace } from "./trace";

/** The groups whose every name is a trace, and what one is whose name tells nothing. */
const groups: readonly (readonly [keyof ExpandedTags, TraceKind])[] = [
  ["exif", "other"],
  ["iptc", "text"],
  ["xmp", "text"],
  ["pngText", "text"],
  ["makerNotes", "device"],
  ["photoshop", "other"],
];

/**
 * EXIF, IPTC, XMP, ICC and PNG text of a picture, or of an XMP packet alone. What is packed is unpacked where `isSmall` says that
 * it cannot grow beyond reason.
 */
export async function tracesInNotes(bytes: Uint8Array, isSmall = false): Promise<Trace[]> {
  const file = new Uint8Array(bytes).buffer;
  const wanted = { expanded: true, excludeTags: { mpf: true } } as const;
  const tags = isSmall ? await ExifReader.load(file, { ...wanted, async: true }) : ExifReader.load(file, wanted);
  const found = groups.flatMap(([group, usual]) => named(tags[group], usual));
  return [
    ...found,
    ...(await tracesInXmp(tags.pngText?.[xmpInPng]?.value ?? "")),
    ...profileIn(tags),
    ...copiesIn(tags, bytes),
  ];
}

const xmpInPng = "XML:com.adobe.xmp";

/** How the reader knows a packet that stands alone. */
const packetStart = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>';

const packetEnd = "</x:xmpmeta>";

/** What the first XMP packet in a text says. */
export async function tracesInXmp(text: string): Promise<Trace[]> {
  // No pattern: one that looks for both ends at once begins anew at each beginning that somebody repeats.
  const begin = text.indexOf("<x:xmpmeta");
  const end = begin < 0 ? -1 : text.indexOf(packetEnd, begin);
  if (end < 0) return [];
  const packet = text.slice(begin, end + packetEnd.length);
  return tracesInNotes(new TextEncoder().encode(packetStart + packet));
}

/** A colour profile names the screen it was made for. */
function profileIn({ icc }: ExpandedTags): Trace[] {
  const described = icc?.["ICC Description"] ?? icc?.["Profile Description"];
  return icc ? [trace("ICC profile", described?.description ?? "")] : [];
}

/** Phones keep smaller copies of a picture in its file, and name them in its head. */
function copiesIn({ Thumbnail, jfif }: ExpandedTags, bytes: Uint8Array): Trace[] {
  const head = asLetters(bytes.subarray(0, 64 * 1024));
  const has = {
    thumbnail: Thumbnail !== undefined || jfif?.["JFIF Thumbnail"] !== undefined,
    preview: ["MPF\0", "thmb"].some((name) => head.includes(name)),
  };
  return Object.entries(has).flatMap(([name, isThere]) => (isThere ? [trace(name, "")] : []));
}

function named(group: object | undefined, usual: TraceKind): Trace[] {
  return Object.entries(group ?? {}).flatMap(([name, tag]: [string, unknown]) =>
    layoutNames.has(name) ? [] : [trace(name, described(tag), usual)],
  );
}

function described(tag: unknown): string {
  const described = typeof tag === "object" && tag !== null && "description" in tag ? tag.description : "";
  return typeof described === "string" ? described : String(described);
}
