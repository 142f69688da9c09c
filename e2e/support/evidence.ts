import { createHash } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test as base } from "./fixtures";
import { tapWire, type Wire } from "./wire";
import { anAddress } from "./mail";
import { post, postedAnswers, scriptsRun } from "./wizard";

/** The journeys' test, on a browser whose every request is kept. */
export const test = base.extend<{ wire: Wire }>({
  // Playwright reads what a fixture needs from its first parameter, which has to be taken apart.
  wire: async ({ browserName }, provide) => {
    const wire = await tapWire();
    expect(browserName).toBe("chromium");
    await provide(wire);
    wire.close();
  },
  proxy: async ({ wire }, provide) => provide({ server: wire.server }),
});

/** Answers everything before the question of evidence, and opens it. */
export async function reachEvidence(page: Page): Promise<void> {
  const answers = postedAnswers(anAddress("nadia"), "england");
  const upTo = answers.findIndex(([step]) => step === "contact");
  for (const [step, fields] of answers.slice(0, upTo)) await post(page.request, `/check/${step}/answer`, fields);
  await page.goto("/check/evidence");
  await scriptsRun(page);
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
}

export const colours = { private: [255, 0, 255], known: [0, 170, 255] } as const;
/** Where they lie on the screenshot: what is nobody's business, and what must come through unchanged. */
export const areas = {
  private: { left: 40, top: 100, width: 200, height: 60 },
  known: { left: 300, top: 200, width: 80, height: 80 },
} as const;

const rect = (name: keyof typeof areas) => {
  const { left, top, width, height } = areas[name];
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="rgb(${colours[name].join()})"/>`;
};

/** A phone's screenshot, 780 by 1600, that names the phone, the place and the time. */
export function aScreenshot(height = 1600): Promise<Buffer> {
  const text = `<text x="20" y="60" font-size="36" font-family="sans-serif">Data for Generative AI Improvement</text>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="780" height="${height}"><rect width="100%" height="100%" fill="#f4f4f8"/>${text}${rect("private")}${rect("known")}</svg>`;
  return sharp(Buffer.from(drawing))
    .removeAlpha()
    .withExif({
      IFD0: { Make: "MARKER-make", Model: "MARKER-model" },
      IFD2: { DateTimeOriginal: "2024:09:20 10:11:12" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 31/1 12/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "13/1 24/1 18/1",
      },
    })
    .png()
    .toBuffer();
}

export const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Pixels {
  width: number;
  height: number;
  at: (left: number, top: number) => [number, number, number];
}

export async function pixelsOf(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    at: (left, top) => {
      const place = (top * info.width + left) * 3;
      return [data[place] ?? -1, data[place + 1] ?? -1, data[place + 2] ?? -1];
    },
  };
}

/** The colours of an area, or of the whole picture. */
export function coloursIn(pixels: Pixels, area: Area): Set<string> {
  const found = new Set<string>();
  for (let top = area.top; top < area.top + area.height; top += 1) {
    for (let left = area.left; left < area.left + area.width; left += 1) found.add(pixels.at(left, top).join());
  }
  return found;
}

/** The pixels of a picture that are not those of another at the same place, outside one area. */
export function differences(after: Pixels, before: Pixels, except: Area): string[] {
  const isExcepted = (left: number, top: number) =>
    left >= except.left && top >= except.top && left < except.left + except.width && top < except.top + except.height;
  const found: string[] = [];
  for (let top = 0; top < after.height; top += 1) {
    for (let left = 0; left < after.width; left += 1) {
      const isSame = after.at(left, top).join() === before.at(left, top).join();
      if (!isSame && !isExcepted(left, top)) found.push(`${left},${top}`);
    }
  }
  return found;
}

/** What a part says of where it lies, as those hear it who do not see it. */
export async function areaOf(part: Locator): Promise<Area> {
  const said = await part.getAttribute("aria-label");
  const [left = 0, top = 0, width = 0, height = 0] = Array.from(said?.split(":")[1]?.matchAll(/\d+/g) ?? [], Number);
  return { left, top, width, height };
}

/** The fields of the one form with a file that went out, and the file itself. */
export async function parcelIn(wire: Wire): Promise<{ fields: Record<string, string[]>; file: Buffer }> {
  const posts = wire.sent.filter(({ address }) => address.endsWith("/check/evidence/add"));
  expect(posts).toHaveLength(1);
  const body = posts[0]?.body ?? Buffer.alloc(0);
  const boundary = body.subarray(2, body.indexOf("\r\n")).toString("latin1");
  const type = `multipart/form-data; boundary=${boundary}`;
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const file = form.get("file");
  if (!(file instanceof Blob)) throw new Error("No file was sent");
  const names = [...new Set(form.keys())].filter((name) => name !== "file");
  const fields = Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String)]));
  return { fields, file: Buffer.from(await file.arrayBuffer()) };
}

/** What the server keeps of the piece that the page shows last, as whoever holds it gets it. */
export async function keptPicture(page: Page): Promise<Buffer> {
  const address = await page.locator('img[src*="/check/evidence/"]').last().getAttribute("src");
  const response = await page.request.get(address ?? "");
  expect(response.status()).toBe(200);
  return response.body();
}

/** The dialog in which the file of this name is looked at, once it is open. */
export async function looking(page: Page, name: string): Promise<Locator> {
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog.getByRole("button", { name: /^Use/ })).toBeVisible();
  return dialog;
}

export const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator("input[type=file][multiple]:not([name])").setInputFiles(files);

export const png = (name: string, buffer: Buffer) => ({ name, mimeType: "image/png", buffer });

/** Where a pixel of the picture lies on the screen. */
export async function onScreen(dialog: Locator, left: number, top: number): Promise<{ x: number; y: number }> {
  const stage = dialog.locator(".stage svg");
  const box = await stage.boundingBox();
  const [, , width = 1, height = 1] = (await stage.getAttribute("viewBox"))?.split(" ").map(Number) ?? [];
  if (!box) throw new Error("The picture is not shown");
  return { x: box.x + (left * box.width) / width, y: box.y + (top * box.height) / height };
}
