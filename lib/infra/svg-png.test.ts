import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { pngOf } from "./svg-png";
import { endWorkers } from "./worker-pool";

afterAll(endWorkers);

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="120" height="60" fill="#fff"/>${inside}</svg>`;
const text = (words: string, family: string, weight = "400") =>
  drawing(`<text x="10" y="40" font-size="30" font-family="${family}" font-weight="${weight}">${words}</text>`);
const sizeOf = async (png: Buffer) => sharp(png).metadata();
/** How much of the picture is dark: 0 is none. */
async function inkOf(svg: string): Promise<number> {
  const { channels } = await sharp(await pngOf(svg, { width: 240 }))
    .greyscale()
    .stats();
  return 255 - (channels[0]?.mean ?? 255);
}

describe("a drawing as a picture", () => {
  test("is a PNG as wide as was asked, in proportion", async () => {
    expect(await sizeOf(await pngOf(drawing(""), { width: 1200 }))).toMatchObject({
      ...{ format: "png", width: 1200, height: 600 },
    });
  });

  test.each(["Newsreader", "Atkinson Hyperlegible Next", "sans-serif", "No Such Face, sans-serif"])(
    "has its words in it, in %s",
    async (family) => {
      expect(await inkOf(text("Aa9%", family))).toBeGreaterThan(await inkOf(drawing("")));
    },
  );

  test("tells the two faces and the two weights apart", async () => {
    const all = ["Newsreader", "sans-serif"].flatMap((face) =>
      ["400", "700"].map((weight) => text("Aa9", face, weight)),
    );
    const inks = await Promise.all(all.map(inkOf));
    expect(new Set(inks).size).toBe(4);
  });

  test("is the same for the same drawing, however many are drawn at once", async () => {
    const pngs = await Promise.all(Array.from({ length: 8 }, () => pngOf(text("Aa9", "Newsreader"), { width: 300 })));
    expect(new Set(pngs.map((png) => png.toString("base64"))).size).toBe(1);
  });

  test("is drawn once for all who ask for it, and anew where it could not be drawn", async () => {
    const [one, other] = [pngOf(text("B", "serif"), { width: 90 }), pngOf(text("B", "serif"), { width: 90 })];
    expect(await other).toBe(await one);
    expect(await pngOf(text("B", "serif"), { width: 91 })).not.toBe(await one);
    const [failed, again] = [pngOf("<p/>", { width: 90 }), () => pngOf("<p/>", { width: 90 })];
    await expect(failed).rejects.toThrow();
    expect(again()).not.toBe(failed);
    await expect(again()).rejects.toThrow();
  });

  test("fetches nothing from outside and reads no file", async () => {
    const image = (href: string) => drawing(`<image href="${href}" width="120" height="60"/>`);
    const blank = await inkOf(drawing(""));
    expect(await inkOf(image("file:///etc/hostname"))).toBe(blank);
    expect(await inkOf(image("http://127.0.0.1:9/a.png"))).toBe(blank);
  });

  test("leaves the event loop to others", async () => {
    const many = drawing(
      text("Aa9", "Newsreader")
        .repeat(40)
        .replaceAll(/<\/?svg[^>]*>/g, ""),
    );
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    const started = performance.now();
    await pngOf(many, { width: 2400 });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan((performance.now() - started) / 50);
  });

  test.each(["", "<p>no drawing</p>", "<svg"])("is none where %j is no drawing", async (svg) => {
    await expect(pngOf(svg, { width: 100 })).rejects.toThrow();
  });
});
