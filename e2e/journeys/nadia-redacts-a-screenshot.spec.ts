import type { Locator, Page } from "@playwright/test";
import { checkAccessibility, checkFits } from "../support/accessibility";
import {
  areaOf,
  areas,
  aScreenshot,
  choose,
  colours,
  coloursIn,
  differences,
  keptPicture,
  looking,
  onScreen,
  parcelIn,
  pixelsOf,
  png,
  reachEvidence,
  sha256Of,
  test,
} from "../support/evidence";
import { expect } from "../support/fixtures";

const black = "0,0,0";

/** A pixel of a phone's screen shows several of the picture. */
function expectNear(values: readonly number[], expected: number): void {
  for (const value of values) expect(Math.abs(value - expected), `${value} for ${expected}`).toBeLessThan(10);
}

const pick = (box: { width: number; height: number } | null) => ({ width: box?.width ?? 0, height: box?.height ?? 0 });

async function drag(page: Page, dialog: Locator, [from, to]: [[number, number], [number, number]]): Promise<void> {
  const begin = await onScreen(dialog, ...from);
  const end = await onScreen(dialog, ...to);
  await page.mouse.move(begin.x, begin.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
}

test("Nadia blacks out and cuts with the mouse, and nothing but what is left goes out", async ({ page, wire }) => {
  const original = await aScreenshot();
  await reachEvidence(page);
  wire.sent.length = 0;
  await choose(page, png("screen.png", original));
  const dialog = await looking(page, "screen.png");
  await expect(dialog).toContainText("MARKER-model");
  await expect(dialog).toContainText("GPSLatitude");
  await expect(dialog).toContainText(sha256Of(original));
  await checkAccessibility(page);
  await drag(page, dialog, [
    [20, 90],
    [260, 180],
  ]);
  const drawn = await areaOf(dialog.getByRole("button", { name: /^Box 1:/ }));
  await dialog.getByLabel("Cut to a part").check();
  await drag(page, dialog, [
    [0, 0],
    [700, 400],
  ]);
  await checkAccessibility(page);
  expect(wire.sent.filter(({ method }) => method === "POST")).toEqual([]);
  await dialog.getByRole("button", { name: "Use this picture" }).click();
  await expect(page.getByText("screen.png was added.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Not added yet" })).toBeHidden();

  const { fields, file } = await parcelIn(wire);
  expect(fields).toMatchObject({
    original: [sha256Of(original)],
    hidden: ["1"],
    takenOn: ["2024-09-20"],
    name: ["screen.png"],
  });
  expect(fields.removed).toEqual(expect.arrayContaining(["place", "device", "time"]));
  const kept = await keptPicture(page);
  const before = await pixelsOf(original);
  for (const bytes of [file, kept]) {
    const after = await pixelsOf(bytes);
    const all = { left: 0, top: 0, width: after.width, height: after.height };
    expect(Math.abs(after.width - 700)).toBeLessThan(6);
    expect(Math.abs(after.height - 400)).toBeLessThan(6);
    expect([...coloursIn(after, areas.private)]).toEqual([black]);
    expect(coloursIn(after, all).has(colours.private.join())).toBe(false);
    expect(differences(after, before, drawn)).toEqual([]);
    expect([...coloursIn(after, drawn)]).toEqual([black]);
  }
  // Nothing of the file itself is in anything that went out.
  const everything = Buffer.concat(wire.sent.map(({ body }) => body));
  for (const secret of ["MARKER", "Exif", "eXIf", original.subarray(400, 460)])
    expect(everything.includes(secret)).toBe(false);
});

test("Nadia does all of it with the keyboard, leaves with Escape, and comes back to it", async ({ page, wire }) => {
  await reachEvidence(page);
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).focus();
  await page.keyboard.press("Enter");
  await (await chosen).setFiles(png("screen.png", await aScreenshot()));
  const dialog = await looking(page, "screen.png");
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`The Tab key does not reach ${String(target)}`);
  };
  await tabTo(dialog.getByRole("button", { name: "Add a box" }));
  await page.keyboard.press("Enter");
  const box = dialog.getByRole("button", { name: /^Box 1:/ });
  await tabTo(box);
  await expect(dialog.getByRole("status")).toHaveText("Box 1 was added.");
  const placed = await box.getAttribute("aria-label");
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(box).not.toHaveAttribute("aria-label", placed ?? "");
  await expect(box).toBeFocused();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(box).toHaveAttribute("aria-label", placed ?? "");
  await tabTo(dialog.getByText("Place boxes by numbers"));
  await page.keyboard.press("Enter");
  const numbers = dialog.getByRole("group", { name: "Box 1", exact: true });
  for (const [label, value] of [
    ["From the left", areas.private.left],
    ["From the top", areas.private.top],
    ["Width", areas.private.width],
    ["Height", areas.private.height],
  ] as const) {
    await tabTo(numbers.getByLabel(label));
    await page.keyboard.press("Control+a");
    await page.keyboard.type(String(value));
    await page.keyboard.press("Enter");
  }
  const exact = "Box 1: 40 from the left, 100 from the top, 200 wide, 60 high";
  await expect(dialog.getByRole("button", { name: exact })).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Not sent. Look at it first.")).toBeVisible();
  await checkAccessibility(page);
  await tabTo(page.getByRole("button", { name: "Look at it screen.png" }));
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button", { name: exact })).toBeVisible();
  await tabTo(dialog.getByRole("button", { name: "Add a box" }));
  await page.keyboard.press("Enter");
  await tabTo(dialog.getByRole("button", { name: /^Box 2:/ }));
  await page.keyboard.press("Delete");
  await expect(dialog.getByRole("button", { name: /^Box 2:/ })).toHaveCount(0);
  await tabTo(dialog.getByRole("button", { name: "Use this picture" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("screen.png was added.")).toBeVisible();
  const after = await pixelsOf(await keptPicture(page));
  const before = await pixelsOf(await aScreenshot());
  expect([after.width, after.height]).toEqual([780, 1600]);
  expect([...coloursIn(after, areas.private)]).toEqual([black]);
  const { left, top, width, height } = areas.private;
  for (const [x, y] of [
    [left - 1, top],
    [left, top - 1],
    [left + width, top],
    [left, top + height],
  ] as const) {
    expect(after.at(x, y), `${x},${y}`).toEqual(before.at(x, y));
  }
  expect((await parcelIn(wire)).fields.hidden).toEqual(["1"]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("Nadia draws, moves and sizes a box with a finger", async ({ page }) => {
    await reachEvidence(page);
    await expect(page.getByRole("button", { name: "Take a photo" })).toBeVisible();
    await choose(page, png("screen.png", await aScreenshot()));
    const dialog = await looking(page, "screen.png");
    const touch = await page.context().newCDPSession(page);
    const finger = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      const send = (type: "touchStart" | "touchMove" | "touchEnd", at: { x: number; y: number }[]) =>
        touch.send("Input.dispatchTouchEvent", { type, touchPoints: at });
      await send("touchStart", [from]);
      for (const part of [0.3, 0.6, 1]) {
        await send("touchMove", [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
      }
      await send("touchEnd", []);
    };
    await finger(await onScreen(dialog, 100, 300), await onScreen(dialog, 400, 700));
    const box = dialog.getByRole("button", { name: /^Box 1:/ });
    await expect(box).toBeVisible();
    expect(await page.evaluate(() => document.querySelector("dialog")?.scrollTop)).toBe(0);
    const drawn = await areaOf(box);
    await finger(await onScreen(dialog, 250, 500), await onScreen(dialog, 350, 600));
    const moved = await areaOf(box);
    expect([moved.width, moved.height]).toEqual([drawn.width, drawn.height]);
    expectNear([moved.left - drawn.left, moved.top - drawn.top], 100);
    const reach = dialog.locator('.stage-reach[data-corner="bottom-right"]');
    expectNear(Object.values(pick(await reach.boundingBox())), 44);
    const corner = [moved.left + moved.width, moved.top + moved.height] as const;
    await finger(await onScreen(dialog, ...corner), await onScreen(dialog, corner[0] + 90, corner[1] + 90));
    const sized = await areaOf(box);
    expectNear([sized.width - moved.width, sized.height - moved.height], 90);
    await checkFits(page);
    await checkAccessibility(page);
    await dialog.getByRole("button", { name: "Remove box 1", exact: true }).click();
    await dialog.getByRole("button", { name: "Use it as it is" }).click();
    await expect(page.getByText("screen.png was added.")).toBeVisible();
    await checkFits(page);
    expect((await pixelsOf(await keptPicture(page))).width).toBe(780);
  });
});
