import type { Page, Response } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { openDesk } from "../support/desk";
import { expect, test as watched } from "../support/fixtures";
import { anAddress, linkIn, mailSoFar, readMail } from "../support/mail";
import { expectCount, openPetition, shownCount, sign, takeTime } from "../support/petitions";

/** A page on which an answer of 503 is no fault: here it is the right one. */
const test = watched.extend<{ stranger: Page }>({
  stranger: async ({ browser, baseURL }, provide) => {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: "en-GB" });
    await provide(await context.newPage());
    await context.close();
  },
});

// On the portal of its own that these journeys have, where nobody else is stopped by it.
test.describe.configure({ mode: "serial" });

/** Has Olga throw a switch, or throw it back. */
async function throws(desk: Page, act: "Switch on" | "Switch off", name: string): Promise<void> {
  await desk.goto("/organise/switches");
  await desk.getByRole("button", { name: `${act}: ${name}` }).click();
  await expect(desk.getByText("That is switched.")).toBeVisible();
}

/** Somebody else's page answers like that within the five seconds that the desk promises. */
async function withinFiveSeconds(page: Page, address: string, { status, said }: { status: number; said: string }) {
  let answer: Response | null = null;
  await expect(async () => {
    answer = await page.goto(address);
    expect(answer?.status()).toBe(status);
    await expect(page.getByText(said).first()).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 5_000, intervals: [200] });
}

async function fillIn(page: Page, petition: string, name: string, email: string): Promise<void> {
  await page.goto(`${petition}/sign`);
  await page.getByLabel("Your name", { exact: true }).fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Where you live").selectOption("FR");
  await takeTime(page);
}

const look = "One more step: look in your mail";

test("Olga puts a sentence on every page, and takes it away again; each acts within five seconds", async ({
  page,
  anotherDevice,
}) => {
  await openDesk(page, "olga.switches", { address: "/organise/switches", portal: "later" });
  const visitor = await anotherDevice();
  const sentence = "Signing is paused until noon.";
  const tooLong = `${sentence} `.repeat(20).trim();
  await page.getByLabel("A sentence on every page").fill(tooLong);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(page.getByText("That is too long. Use at most 300 characters.")).toBeVisible();
  await expect(page.getByLabel("A sentence on every page")).toHaveValue(tooLong);
  await page.getByLabel("A sentence on every page").fill(sentence);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(page.getByText("That is switched.")).toBeVisible();
  await withinFiveSeconds(visitor, "/about", { status: 200, said: sentence });
  await expect(visitor.getByRole("complementary", { name: "Notice" })).toHaveText(sentence);
  await page.getByLabel("A sentence on every page").fill("");
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(async () => {
    await visitor.goto("/about");
    await expect(visitor.getByRole("complementary", { name: "Notice" })).toHaveCount(0, { timeout: 200 });
  }).toPass({ timeout: 5_000 });
});

for (const name of ["Pause signing", "Static mode"])
  test(`while “${name}” is on nobody can sign, and what somebody typed is there afterwards`, async ({
    page,
    stranger: late,
  }) => {
    const petition = await openPetition(page.request, undefined, "later");
    await openDesk(page, "olga.pauses", { portal: "later" });
    const [visitor, email] = [await late.context().newPage(), anAddress("late")];
    await fillIn(late, petition, "Lena Late", email);
    await throws(page, "Switch on", name);
    await withinFiveSeconds(visitor, `${petition}/sign`, { status: 503, said: "Signing is paused" });
    await lookAt(visitor);
    await withinFiveSeconds(visitor, petition, { status: 200, said: "Signing is paused for the moment." });
    await late.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(late.getByRole("heading", { level: 1 })).toHaveText("Signing is paused");
    await expect(late.getByText("What you typed is kept for an hour.")).toBeVisible();

    await throws(page, "Switch off", name);
    await expect(async () => {
      await late.reload();
      await expect(late.getByLabel("Your name", { exact: true })).toHaveValue("Lena Late", { timeout: 200 });
    }).toPass({ timeout: 5_000 });
    await late.getByRole("button", { name: "Sign", exact: true }).click();
    await expect(late.getByRole("heading", { level: 1 })).toHaveText(look);
    await readMail(email);
  });

test("while mail is paused the page says so, and the mail comes once it goes on", async ({ page, anotherDevice }) => {
  const petition = await openPetition(page.request, undefined, "later");
  await openDesk(page, "olga.holds", { portal: "later" });
  await throws(page, "Switch on", "Pause mail");
  const [visitor, email] = [await anotherDevice(), anAddress("patient")];
  await visitor.waitForTimeout(5_000);
  await sign(visitor, petition, { name: "Pat Patient", email });
  await expect(visitor.getByText("Mails are held back for the moment.")).toBeVisible();
  await lookAt(visitor);
  await visitor.waitForTimeout(5_000);
  expect(mailSoFar(email)).toEqual([]);
  await throws(page, "Switch off", "Pause mail");
  await visitor.goto(linkIn(await readMail(email)));
  await expect(visitor.getByRole("button", { name: "Confirm my signature" })).toBeVisible();
});

test("while counts are frozen people sign and confirm, and are counted afterwards", async ({ page, anotherDevice }) => {
  const petition = await openPetition(page.request, undefined, "later");
  await openDesk(page, "olga.freezes", { portal: "later" });
  await throws(page, "Switch on", "Freeze the counts");
  const [visitor, email] = [await anotherDevice(), anAddress("frozen")];
  await withinFiveSeconds(visitor, petition, { status: 200, said: "Counting is paused for the moment." });
  await sign(visitor, petition, { name: "Fay Frozen", email });
  await visitor.goto(linkIn(await readMail(email)));
  await visitor.getByRole("button", { name: "Confirm my signature" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
  await visitor.waitForTimeout(8_000);
  expect(await shownCount(visitor, petition)).toBe(0);
  await throws(page, "Switch off", "Freeze the counts");
  await expectCount(visitor, petition, 1);
});

test("while uploads are paused a picture is refused with a sentence", async ({ page, stranger }) => {
  await openDesk(page, "olga.shuts", { portal: "later" });
  await throws(page, "Switch on", "Pause uploads");
  const words = "Use my data for AI";
  await stranger.goto("/platforms/linkedin/changed");
  await stranger.getByLabel("What it says now").fill(words);
  await stranger.getByLabel("A picture of your screen").setInputFiles("lib/letters/samples/exhibit-a.png");
  await stranger.waitForTimeout(5_000);
  await stranger.getByRole("button", { name: "Send" }).click();
  await expect(stranger.locator("#error-summary")).toContainText("Pictures cannot be taken at this moment.");
  await expect(stranger.getByLabel("What it says now")).toHaveValue(words);
  await throws(page, "Switch off", "Pause uploads");
});
