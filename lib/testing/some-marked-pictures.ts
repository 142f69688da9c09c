import { crc32, deflateSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";

/** Every note that is planted in a file of these begins so: finding it in other bytes shows that one survived. */
export const mark = "MARKER";

const planted = (what: string) => `${mark}-${what}`;

const exif = {
  IFD0: {
    Make: planted("make"),
    Model: planted("model"),
    Software: planted("software"),
    Artist: planted("artist"),
    Copyright: planted("copyright"),
    ImageDescription: planted("description"),
    HostComputer: planted("host"),
    DateTime: "2024:09:20 10:11:12",
  },
  IFD2: {
    DateTimeOriginal: "2024:09:20 10:11:12",
    LensModel: planted("lens"),
    BodySerialNumber: planted("serial"),
    UserComment: planted("comment"),
  },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "51/1 30/1 3230/100",
    GPSLongitudeRef: "W",
    GPSLongitude: "0/1 7/1 3910/100",
  },
};

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmp:CreatorTool="${planted("tool")}" photoshop:City="${planted("city")}">
<dc:creator><rdf:Seq><rdf:li>${planted("creator")}</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A picture of 160 by 120 pixels, not yet written: smooth colours and a sharp edge, as screens and cameras have them. */
export function aPicture(width = 160, height = 120): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    data.set(x > width / 2 ? [250, 250, 250] : [x % 256, y % 256, 90], at * 3);
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The same with every kind of note that the format can carry, and with something behind its end where readers allow that. */
export async function aMarkedPicture(format: "jpeg" | "png" | "webp" | "avif"): Promise<Buffer> {
  const noted = aPicture().withExif(exif).withXmp(xmp).withIccProfile("p3");
  const bytes = await noted.toFormat(format).toBuffer();
  return Buffer.concat([add[format](bytes), Buffer.from(planted("after"))]);
}

/** A HEIC with the notes of a marked JPEG; made once by libheif's own program, since nothing here writes one. */
export function aMarkedHeic(): Buffer {
  return readFileSync(join(process.cwd(), "lib", "testing", "marked.heic"));
}

const add = {
  jpeg: (bytes: Buffer) =>
    Buffer.concat([
      bytes.subarray(0, 2),
      segment(0xfe, Buffer.from(planted("jpeg-comment"))),
      segment(
        0xed,
        iptc([
          [120, planted("caption")],
          [80, planted("byline")],
          [90, planted("iptc-city")],
        ]),
      ),
      segment(0xe2, Buffer.from(`MPF\0${planted("preview")}`)),
      bytes.subarray(2),
    ]),
  png: (bytes: Buffer) =>
    withChunks(bytes, [
      ["tEXt", Buffer.from(`Author\0${planted("png-author")}`, "latin1")],
      ["zTXt", Buffer.concat([Buffer.from("Comment\0\0", "latin1"), deflateSync(planted("png-packed"))])],
      ["iTXt", Buffer.from(`Title\0\0\0en\0\0${planted("png-title")}`)],
      ["maRk", Buffer.from(planted("png-own"))],
    ]),
  webp: (bytes: Buffer) => bytes,
  avif: (bytes: Buffer) => bytes,
} as const;

function segment(type: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, type, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function iptc(notes: readonly (readonly [number, string])[]): Buffer {
  const records = notes.map(([id, text]) => Buffer.from([0x1c, 2, id, 0, text.length, ...Buffer.from(text)]));
  const data = Buffer.concat(records);
  const head = Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0", "latin1");
  head.writeUInt32BE(data.length, head.length - 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** A PNG with chunks put in behind its first. */
export function withChunks(png: Buffer, chunks: readonly (readonly [string, Buffer])[]): Buffer {
  const behindHead = 33;
  const added = chunks.map(([type, content]) => chunk(type, content));
  return Buffer.concat([png.subarray(0, behindHead), ...added, png.subarray(behindHead)]);
}

/** A chunk of a PNG with its right sum. */
export function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Where a HEIC tells its colours. */
const colourBox = (heic: Buffer) => heic.indexOf("colrprof");

/** The same HEIC with its colours told by their number in ITU-T H.273 instead of a profile, as some cameras do. */
export function p3ByNumber(heic: Buffer): Buffer {
  const told = Buffer.from(heic);
  told.set([...Buffer.from("nclx"), 0, 12, 0, 13, 0, 6, 0x80], colourBox(heic) + 4);
  return told;
}

/** The same HEIC without a word of its colours. */
export function untold(heic: Buffer): Buffer {
  const silent = Buffer.from(heic);
  silent.write("free", colourBox(heic));
  return silent;
}
