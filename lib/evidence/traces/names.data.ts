import type { TraceKind } from "../schema";

/** What a name in a file's notes is about; the first that matches counts. Names as EXIF, IPTC, XMP, PNG, PDF and mail heads have them. */
export const kindsByName: readonly (readonly [RegExp, TraceKind])[] = [
  [/exposure|shutter|self ?timer|subject ?(area|distance|location)/i, "other"],
  [/thumbnail|preview|^JPEGInterchange/i, "preview"],
  [
    /gps|latitude|longitude|altitude|\b(sub-?location|city|state|province|country|location)\b|^x-originating-ip$/i,
    "place",
  ],
  [/creator ?tool|software|agent|producer|processing|x-mailer|application|program|toolkit|engine/i, "software"],
  [/^(creator|writer-editor)$/i, "person"],
  [
    /^(make|model)$|lens|serial|camera|host ?computer|device|unique ?(camera|image)|firmware|manufacturer|maker ?note/i,
    "device",
  ],
  [/date|time/i, "time"],
  [
    /artist|author|copyright|by-?line|owner|credit|rights|contact|person|^(cc|bcc|sender|reply-to|delivered-to|return-path|envelope-to|x-original-to|list-unsubscribe)$/i,
    "person",
  ],
  [/comment|description|caption|abstract|title|headline|keyword|subject|text|label|warning|disclaimer|^XP/i, "text"],
];

/** Names that say how the pixels are laid out, and nothing of anybody. */
export const layoutNames: ReadonlySet<string> = new Set([
  "Bit Depth",
  "BitsPerSample",
  "Color Type",
  "ColorSpace",
  "ComponentsConfiguration",
  "Compression",
  "ExifVersion",
  "Exif IFD Pointer",
  "Filter",
  "FlashpixVersion",
  "GPS Info IFD Pointer",
  "GPSVersionID",
  "Image Height",
  "Image Width",
  "ImageLength",
  "ImageWidth",
  "Interlace",
  "InteroperabilityIndex",
  "InteroperabilityVersion",
  "Interoperability IFD Pointer",
  "Orientation",
  "Padding",
  "PhotometricInterpretation",
  "PixelXDimension",
  "PixelYDimension",
  "PlanarConfiguration",
  "Pixel Units",
  "Pixels Per Unit X",
  "Pixels Per Unit Y",
  "Predictor",
  "ResolutionUnit",
  "SamplesPerPixel",
  "XResolution",
  "YCbCrPositioning",
  "YCbCrSubSampling",
  "YResolution",
  // Read by what it says.
  "XML:com.adobe.xmp",
  "_raw",
]);

/** The chunks of a PNG that its pixels need, those with notes in clear, and those with notes that may be packed. */
export const pngChunks: Readonly<Record<"drawing" | "clear" | "packed", ReadonlySet<string>>> = {
  drawing: new Set([
    "IHDR",
    "PLTE",
    "IDAT",
    "IEND",
    "tRNS",
    "gAMA",
    "cHRM",
    "sRGB",
    "sBIT",
    "bKGD",
    "hIST",
    "pHYs",
    "cICP",
  ]),
  clear: new Set(["tEXt", "eXIf"]),
  packed: new Set(["zTXt", "iTXt", "iCCP"]),
};
