import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { aMarkedHeic, aMarkedPicture, aPicture, mark, p3ByNumber, untold } from "@/lib/testing/some-marked-pictures";
import { aLockedPdf } from "@/lib/testing/locked-pdf.mjs";
import { aPage, aPdf, aStream } from "@/lib/testing/some-pdfs";
import type { Result } from "@/lib/kernel/result";
import { type IntakeFault, takeIn, type Taken } from "./intake";
import { tracesIn } from "./traces";

// The machine of a test run may be busy with others.
const take = (bytes: Uint8Array | string, name = "file") => takeIn(Buffer.from(bytes), name, { time: 60_000 });

/** The one picture that a file gave, decoded again. */
async function pictureOf(taken: Result<Taken[], IntakeFault>) {
  if (!taken.ok) throw new Error(taken.reason);
  const [piece] = taken.value;
  if (piece?.content.kind !== "picture" || !piece.bytes) throw new Error("It is no picture");
  const { data, info } = await sharp(piece.bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, info.channels),
  ];
  return { ...piece, content: piece.content, bytes: piece.bytes, info, at };
}

const near = (colour: readonly number[], wanted: readonly number[]) =>
  expect(
    wanted.every((value, index) => Math.abs(value - (colour[index] ?? -99)) < 12),
    `${colour.join()} for ${wanted.join()}`,
  ).toBe(true);

/** Left half red, right half blue. */
const twoHalves = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: "red" } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: "blue" } }, left: width / 2, top: 0 },
  ]);

describe("a picture that is taken in", { timeout: 120_000 }, () => {
  test.each([
    ["jpeg", "image/jpeg"],
    ["png", "image/png"],
    ["webp", "image/jpeg"],
    ["avif", "image/jpeg"],
  ] as const)("as %s is drawn anew, and nothing it carried gets further", async (format, type) => {
    const taken = await pictureOf(await take(await aMarkedPicture(format), "C:\\Users\\me\\shot.x"));
    expect(taken.content).toMatchObject({ type, width: 160, height: 120, bytes: taken.bytes.length });
    expect(taken.name).toBe("shot.x");
    expect(taken.removed).toEqual(
      expect.arrayContaining(["place", "device", "time", "person", "software", "text", "other"]),
    );
    expect(Buffer.from(taken.bytes).toString("latin1")).not.toContain(mark);
    expect(await tracesIn(taken.bytes)).toEqual([]);
    near(taken.at(150, 60), [250, 250, 250]);
  });

  test("as HEIC likewise", async () => {
    const taken = await pictureOf(await take(aMarkedHeic()));
    expect(taken.content).toMatchObject({ type: "image/jpeg", width: 160, height: 120 });
    expect(taken.removed).toEqual(["place", "device", "time", "person", "software", "text", "other"]);
    expect(Buffer.from(taken.bytes).toString("latin1")).not.toContain(mark);
    expect(await tracesIn(taken.bytes)).toEqual([]);
    near(taken.at(150, 60), [250, 250, 250]);
  });

  test.each([
    ["a profile", aMarkedHeic()],
    ["a number", p3ByNumber(aMarkedHeic())],
  ])("as HEIC of Display P3, told by %s, has its colours in sRGB", async (_, heic) => {
    const taken = await pictureOf(await take(heic));
    near(taken.at(8, 110), [8, 110, 90]);
    near(taken.at(4, 60), [4, 60, 90]);
    // Their numbers in Display P3 are others: a file that tells nothing has those.
    const paler = await pictureOf(await take(untold(aMarkedHeic())));
    near(paler.at(8, 110), [50, 108, 93]);
  });

  test.each([1, 3, 6, 8])("and was held as %i says is upright", async (orientation) => {
    const jpeg = await twoHalves().jpeg({ chromaSubsampling: "4:4:4" }).withMetadata({ orientation }).toBuffer();
    const taken = await pictureOf(await take(jpeg));
    const isTurned = orientation > 4;
    expect([taken.info.width, taken.info.height]).toEqual(isTurned ? [20, 40] : [40, 20]);
    const red = { 1: [2, 2], 3: [38, 18], 6: [2, 2], 8: [18, 38] }[orientation] ?? [];
    near(taken.at(red[0] ?? 0, red[1] ?? 0), [254, 0, 0]);
  });

  test("without loss stays so, unless it is heavy", async () => {
    const lossless = await pictureOf(await take(await aPicture().webp({ lossless: true }).toBuffer()));
    expect(lossless.content.type).toBe("image/png");
    const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
    const heavy = await sharp({ create: { width: 1500, height: 1500, channels: 3, background: "grey", noise } })
      .png()
      .toBuffer();
    expect(heavy.length).toBeGreaterThan(5 * 1024 * 1024);
    expect((await pictureOf(await take(heavy))).content.type).toBe("image/jpeg");
  });

  test("with more colours than a screen, or a printer's, has those of a screen", async () => {
    const cmyk = await twoHalves().toColourspace("cmyk").jpeg().toBuffer();
    expect((await sharp(cmyk).metadata()).channels).toBe(4);
    const fromPrinter = await pictureOf(await take(cmyk));
    expect(fromPrinter.info.channels).toBe(3);
    expect(fromPrinter.at(2, 2)[0]).toBeGreaterThan(180);
    expect(fromPrinter.at(38, 2)[2]).toBeGreaterThan(100);
    const deep = await twoHalves().toColourspace("rgb16").png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe("ushort");
    const fromDeep = await pictureOf(await take(deep));
    expect((await sharp(fromDeep.bytes).metadata()).depth).toBe("uchar");
    near(fromDeep.at(2, 2), [255, 0, 0]);
    const grey = await pictureOf(await take(await twoHalves().greyscale().png().toBuffer()));
    expect(grey.content).toMatchObject({ width: 40, height: 20 });
  });

  test("and was clear in places is on white, with nothing hidden below", async () => {
    const secret = { r: 10, g: 200, b: 30, alpha: 0 };
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: secret } })
      .png()
      .toBuffer();
    const taken = await pictureOf(await take(clear));
    expect(taken.at(10, 10)).toEqual([255, 255, 255]);
  });

  test("and is large or long is scaled down to what is kept", async () => {
    const large = await sharp({ create: { width: 7000, height: 7000, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    const { content } = await pictureOf(await take(large));
    expect(content.width * content.height).toBeLessThanOrEqual(8_000_000);
    expect(content.width).toBe(2828);
    const long = await sharp({ create: { width: 300, height: 40_000, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    expect((await pictureOf(await take(long))).content).toMatchObject({ width: 150, height: 20_000 });
  });
});

describe("a PDF that is taken in", { timeout: 120_000 }, () => {
  const red = aStream(Buffer.from("1 0 0 rg 0 0 100 100 re f"));

  test("gives a picture a page, to be read", async () => {
    const pdf = aPdf({
      tree: "/Kids [3 0 R 4 0 R] /Count 2",
      objects: [aPage("/Contents 5 0 R"), aPage("/Rotate 90"), red],
      trailer: "/Info << /Author (MARKER-author) /Title (MARKER-title) >>",
    });
    const taken = await take(pdf, "notice.pdf");
    expect(taken.ok && taken.value.map(({ name }) => name)).toEqual(["notice.pdf (1/2)", "notice.pdf (2/2)"]);
    expect(taken.ok && taken.value.map(({ content }) => content)).toMatchObject([
      { type: "image/png", width: 417, height: 209 },
      { type: "image/png", width: 209, height: 417 },
    ]);
    const first = await pictureOf(taken);
    expect(first.at(50, 100)).toEqual([255, 0, 0]);
    expect(first.at(400, 100)).toEqual([255, 255, 255]);
    expect(first.removed).toEqual(["person", "text"]);
  });

  test("is drawn with what somebody drew or filled in on top of it", async () => {
    const black = aStream(
      Buffer.from("0 0 0 rg 0 0 50 50 re f"),
      [],
      "/Type /XObject /Subtype /Form /BBox [0 0 50 50]",
    );
    const square = "<< /Type /Annot /Subtype /Square /Rect [0 0 50 50] /F 4 /AP << /N 6 0 R >> >>";
    const field =
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (b) /Rect [50 50 100 100] /F 4 /AP << /N 6 0 R >> >>";
    const pdf = aPdf({
      objects: [aPage("/Contents 4 0 R /Annots [5 0 R 7 0 R]"), red, square, black, field],
      catalog: "/AcroForm << /Fields [7 0 R] >>",
    });
    const taken = await pictureOf(await take(pdf));
    expect(taken.at(50, 150)).toEqual([0, 0, 0]);
    expect(taken.at(150, 50)).toEqual([0, 0, 0]);
    expect(taken.at(150, 150)).toEqual([255, 0, 0]);
  });

  test("with programs, files and actions in it is drawn, and they are told of", async () => {
    const action = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
    const pdf = aPdf({
      objects: [
        aPage("/Contents 4 0 R /AA << /O 5 0 R >>"),
        red,
        action,
        aStream(Buffer.from("MZ"), [], "/Type /EmbeddedFile"),
      ],
      catalog: `/OpenAction 5 0 R /Names << /JavaScript << /Names [(a) 5 0 R] >> /EmbeddedFiles << /Names [(evil.exe) << /Type /Filespec /F (evil.exe) /EF << /F 6 0 R >> >>] >> >>`,
    });
    const taken = await pictureOf(await take(pdf));
    expect(taken.at(50, 100)).toEqual([255, 0, 0]);
    expect(taken.removed).toEqual(["other"]);
  });

  test("that is locked against changes alone is read; one that needs a password says so", async () => {
    const readable = await pictureOf(await take(await aLockedPdf({ ownerPassword: "owner" })));
    expect(readable.at(50, 100)).toEqual([255, 0, 0]);
    expect(readable.removed).toContain("person");
    expect(await take(await aLockedPdf({ userPassword: "user" }))).toEqual({ ok: false, reason: "password" });
  });
});
