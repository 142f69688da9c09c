import { monitorEventLoopDelay } from "node:perf_hooks";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { aMarkedHeic, aPicture, withChunks } from "@/lib/testing/some-marked-pictures";
import {
  aPngOfSize,
  asMoving,
  aZip,
  gifAndProgram,
  ofClaimedSize,
  packedAgain,
  packedZeros,
  svgWithScript,
} from "@/lib/testing/some-hostile-files";
import { aPage, aPdf, aStream } from "@/lib/testing/some-pdfs";
import { takeIn } from "./intake";
import { evidenceFaults } from "./schema";

// The machine of a test run may be busy with others.
const patient = { time: 60_000 };
const take = (bytes: Uint8Array | string, name = "file", limits = {}) =>
  takeIn(Buffer.from(bytes), name, { ...patient, ...limits });

/** The fault, or what was taken: "picture 160 x 120", "message". */
async function outcomeOf(bytes: Uint8Array | string, name?: string, limits = {}): Promise<string> {
  const taken = await take(bytes, name, limits);
  if (!taken.ok) return taken.reason;
  return taken.value
    .map(({ content }) => (content.kind === "picture" ? `picture ${content.width} x ${content.height}` : "message"))
    .join(", ");
}

const png = await aPicture().png().toBuffer();
const jpeg = await aPicture().jpeg().toBuffer();
const webp = await aPicture().webp().toBuffer();
const pdf = aPdf({ objects: [aPage("/Contents 4 0 R"), aStream(Buffer.from("1 0 0 rg 0 0 100 100 re f"))] });
const moving = sharp(
  Buffer.concat([await aPicture(8, 8).raw().toBuffer(), await aPicture(8, 8).negate().raw().toBuffer()]),
  {
    raw: { width: 8, height: 16, channels: 3, pageHeight: 8 },
  },
);

const movingWebp = await moving.webp().toBuffer();
const gif = await aPicture(8, 8).gif().toBuffer();
const tiff = await aPicture(8, 8).tiff().toBuffer();

describe("before anything is decoded", () => {
  const svgs = [svgWithScript, `\uFEFF<?xml version="1.0"?>\n<!-- c --><!DOCTYPE svg>\n${svgWithScript}`];

  test.each([
    ["of no bytes", Buffer.alloc(0), "empty"],
    ["of too many bytes", Buffer.concat([png, Buffer.alloc(15 * 1024 * 1024)]), "too-large"],
    ["that is a drawing with a script", svgs[0], "svg"],
    ["that is such a drawing behind a preamble", svgs[1], "svg"],
    ["that is a program", "MZ\x90\0\x03", "unknown-type"],
    ["that is an archive", aZip(png), "unknown-type"],
    ["that is a page", "<!doctype html><p>Subject: hello</p>", "unknown-type"],
    ["that is plain text", "Hello there,\nthis is text.", "unknown-type"],
    ["that moves and is a program", gifAndProgram, "animated"],
    ["that is a still GIF", gif, "unknown-type"],
    ["that is a TIFF", tiff, "unknown-type"],
    ["that is a film", Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "latin1"), "unknown-type"],
    ["that is a row of HEIC pictures", Buffer.from("\0\0\0\x18ftyphevc\0\0\0\0mif1heic", "latin1"), "animated"],
  ] as const)("a file %s is refused, whatever it is called", async (_, bytes, reason) => {
    expect(await outcomeOf(bytes ?? "", "picture.png")).toBe(reason);
  });
});

describe("a hostile picture", { timeout: 300_000 }, () => {
  test.each([
    ["that is an archive as well", Buffer.concat([png, aZip(Buffer.from("MZ"))]), "picture 160 x 120"],
    ["that is a PDF as well", Buffer.concat([jpeg, pdf]), "picture 160 x 120"],
    ["with another name", webp, "picture 160 x 120"],
    ["that moves, as PNG", asMoving(png), "animated"],
    ["that moves, as WebP", movingWebp, "animated"],
    ["of nothing but its first bytes, as PNG", png.subarray(0, 8), "broken"],
    ["of nothing but its first bytes, as JPEG", jpeg.subarray(0, 3), "broken"],
    ["that claims 60,000 x 60,000 pixels, as JPEG", ofClaimedSize(jpeg, 60_000, 60_000), "too-many-pixels"],
    [
      "of 30,000 x 30,000 pixels, as PNG",
      aPngOfSize(30_000, 30_000, deflateSync(Buffer.alloc(112_530_000))),
      "too-many-pixels",
    ],
    ["of no width, as PNG", aPngOfSize(0, 100, deflateSync(Buffer.alloc(100))), "broken"],
    ["with fewer rows than it claims", aPngOfSize(4_000, 4_000, deflateSync(Buffer.alloc(600))), "broken"],
  ] as const)("%s: %#", async (_, bytes, outcome) => {
    expect(await outcomeOf(bytes, "photo.jpg")).toBe(outcome);
  });

  test("with far more behind its pixels than it claims ends without harm", async () => {
    const bomb = await packedZeros(1024);
    expect(await outcomeOf(aPngOfSize(100, 100, bomb))).toMatch(/^(picture 100 x 100|broken|took-too-long)$/);
  });

  test.each(["zTXt", "iTXt", "iCCP"])("with a bomb in its %s leaves the server alone", async (type) => {
    const bomb = Buffer.concat([
      Buffer.from(type === "iTXt" ? "k\0\x01\0\0\0" : "k\0\0", "latin1"),
      await packedZeros(2048),
    ]);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    const before = process.memoryUsage.rss();
    delay.enable();
    expect(await outcomeOf(withChunks(png, [[type, bomb]]))).toMatch(/^(picture 160 x 120|broken|took-too-long)$/);
    delay.disable();
    expect(delay.percentile(90) / 1e6).toBeLessThan(250);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  test.each([
    ["png", png],
    ["jpeg", jpeg],
    ["webp", webp],
    // Its notes stand behind its pixels.
    ["heic", aMarkedHeic().subarray(0, 1_100)],
  ] as const)("that breaks off anywhere is broken: %s", async (_, whole) => {
    const tenths = Array.from({ length: 9 }, (_, at) => whole.subarray(0, Math.floor((whole.length * (at + 1)) / 10)));
    for (const part of tenths) expect(await outcomeOf(part)).toBe("broken");
  });
});

describe("a hostile PDF", { timeout: 300_000 }, () => {
  const bombed = async (filters: string[], content: Buffer) =>
    aPdf({ objects: [aPage("/Contents 4 0 R"), aStream(content, filters)] });

  test("with a bomb for a page ends without harm to the server", async () => {
    const before = process.memoryUsage.rss();
    const bombs = [
      await bombed(["FlateDecode"], await packedZeros(2048)),
      await bombed(["FlateDecode", "FlateDecode", "FlateDecode"], packedAgain(await packedZeros(2048), 2)),
    ];
    const outcomes: string[] = [];
    for (const bomb of bombs) outcomes.push(await outcomeOf(bomb, "bomb.pdf", { time: 10_000 }));
    for (const outcome of outcomes) expect(outcome).toMatch(/^(picture 417 x 209|broken|took-too-long)$/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  test("of 100,000 pages has too many, and so has one of 21", async () => {
    const many = (count: number) => {
      const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(" ");
      return aPdf({ tree: `/Kids [${kids}] /Count ${count}`, objects: Array.from({ length: count }, () => aPage()) });
    };
    expect(await outcomeOf(many(100_000))).toBe("too-many-pages");
    expect(await outcomeOf(many(21))).toBe("too-many-pages");
    expect(await outcomeOf(many(20))).toBe(Array.from({ length: 20 }, () => "picture 417 x 209").join(", "));
  });

  test.each([
    [
      "with a page as large as a field",
      aPdf({ objects: [aPage("", "[0 0 1000000000 1000000000]")] }),
      /^(picture 2828 x 2828|broken)$/,
    ],
    ["with a page of no size", aPdf({ objects: [aPage("", "[0 0 0 0]")] }), /^(picture 1275 x 165\d|broken)$/],
    ["with a page as thin as a hair", aPdf({ objects: [aPage("", "[0 0 1 100000]")] }), /^(picture 1 x \d+|broken)$/],
    ["whose tree is its own child", aPdf({ tree: "/Kids [2 0 R] /Count 1", objects: [] }), /^broken$/],
    ["whose tree has no pages", aPdf({ tree: "/Kids [] /Count 0", objects: [] }), /^broken$/],
    [
      "that draws itself",
      aPdf({
        objects: [
          aPage("/Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >>"),
          aStream(Buffer.from("/A Do")),
          aStream(
            Buffer.from("/A Do /A Do"),
            [],
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>",
          ),
        ],
      }),
      /^(picture 417 x 209|broken|took-too-long)$/,
    ],
    ["with nothing but its first bytes", Buffer.from("%PDF-1.7\n"), /^broken$/],
  ] as const)("%s gives a plain answer", async (_, bytes, outcome) => {
    expect(await outcomeOf(bytes)).toMatch(outcome);
  });

  test("that breaks off anywhere gives pages or a plain answer", async () => {
    for (let tenth = 1; tenth < 10; tenth += 1)
      expect(await outcomeOf(pdf.subarray(0, Math.floor((pdf.length * tenth) / 10)))).toMatch(
        /^(picture \d+ x \d+|broken)$/,
      );
  });
});

test("whatever stands behind a true beginning, the answer is plain", { timeout: 600_000 }, async () => {
  const wholes = [png, jpeg, webp, aMarkedHeic(), pdf, await aPicture().avif().toBuffer()];
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });
  const altered = fc.tuple(fc.constantFrom(...wholes), changes).map(([whole, changed]) => {
    const bytes = new Uint8Array(whole);
    for (const [at, value] of changed) bytes[12 + (at % (bytes.length - 12))] = value;
    return bytes;
  });
  const random = fc
    .tuple(fc.constantFrom(...wholes), fc.uint8Array({ maxLength: 2_000 }))
    .map(([whole, rest]) => new Uint8Array([...whole.subarray(0, 16), ...rest]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(altered, random), async (bytes) => {
      const taken = await take(bytes);
      expect(taken.ok || evidenceFaults.some((fault) => fault === taken.reason)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
