import ICAL from "ical.js";
import type { Page } from "@playwright/test";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { fillDay, keep, nextStep, openWithMails, sendLetter } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { letDaysPass, remind, untilNoon } from "../support/later";
import { anAddress, linkIn, readMail, remindersSoFar } from "../support/mail";

/** What a calendar that follows an address finds there: each event by its id, with its day. */
async function follow(page: Page, address: string): Promise<Map<string, string>> {
  const answer = await page.request.get(address);
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const calendar = ICAL.Component.fromString(await answer.text());
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return new Map(events.map((event) => [event.uid, String(event.startDate)]));
}

test("Nora is reminded when thirty days have passed, and stops it in one click", async ({ page, anotherDevice }) => {
  const email = anAddress("nora");
  await untilNoon(page);
  const address = await openWithMails(page, email);
  await sendLetter(page, address);
  remind();
  expect(remindersSoFar(email)).toEqual([]);

  // The day after the acknowledgement was due, whichever weekend or holiday it moved over.
  letDaysPass(35);
  remind();
  remind();
  const mail = await readMail(email);
  expect(mail.subject).toBe("A reminder from Unticked");
  expect(mail.text).not.toMatch(/linkedin|nora/i);
  expect(remindersSoFar(email)).toEqual([]);

  // By then nobody is signed in any more.
  await page.context().clearCookies();
  await signIn(page, email);
  await page.goto(linkIn(mail));
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(nextStep(page)).toBeVisible();
  await expect(page.getByLabel("E-mail me about the dates of this case")).toHaveValue("3");

  // A mail program, which has no session, asks as RFC 8058 has it.
  const line = mail.lines.find((each) => each.toLowerCase().startsWith("list-unsubscribe:")) ?? "";
  expect(mail.lines).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  const [, oneClick = ""] = /<([^>]+)>/.exec(line.replace(/\r?\n\s+/g, "")) ?? [];
  const stranger = await anotherDevice();
  await stranger.goto(oneClick);
  await expect(stranger.getByRole("button", { name: "Stop all reminders" })).toBeVisible();
  await checkAccessibility(stranger);
  await checkFits(stranger);
  await page.reload();
  await expect(page.getByLabel("E-mail me about the dates of this case")).toHaveValue("3");
  for (const turn of [1, 2]) {
    const stopped = await fetch(oneClick, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
      redirect: "manual",
    });
    expect(stopped.status, String(turn)).toBe(200);
  }
  await page.reload();
  await expect(page.getByLabel("E-mail me about the dates of this case")).toHaveValue("off");
  await stranger.getByRole("button", { name: "Stop all reminders" }).click();
  await expect(stranger.getByRole("heading", { name: "Reminders are stopped" })).toBeVisible();
  const forged = await stranger.goto(`${oneClick.slice(0, -1).replace("/now", "")}`);
  expect(forged?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { name: "This link stops nothing" })).toBeVisible();

  letDaysPass(60);
  remind();
  expect(remindersSoFar(email)).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Nora's calendar follows her case, until she takes the address away", async ({ page }) => {
    const address = await openWithMails(page, anAddress("nora"));
    await sendLetter(page, address);
    await page.getByLabel("E-mail me about the dates of this case").selectOption({ label: "7 days before" });
    await page.locator("#calendar").getByRole("button", { name: "Save" }).click();
    await expect(page.getByLabel("E-mail me about the dates of this case")).toHaveValue("7");

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Add all dates to my calendar" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("dates-of-my-case.ics");

    await page.getByRole("button", { name: "Make a private address" }).click();
    const feed = await page.getByLabel("The private address of this calendar").inputValue();
    const before = await follow(page, feed);
    expect(before.size).toBe(3);
    const { etag = "" } = (await page.request.get(feed)).headers();
    expect((await page.request.get(feed, { headers: { "if-none-match": etag } })).status()).toBe(304);

    letDaysPass(4);
    await page.goto(`${address}/record/delivered`);
    await fillDay(page);
    await keep(page);
    const after = await follow(page, feed);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    expect([...after].filter(([id, day]) => day > (before.get(id) ?? ""))).toHaveLength(2);
    expect((await page.request.get(feed, { headers: { "if-none-match": etag } })).status()).toBe(200);

    await page.goto(address);
    await page.getByRole("button", { name: "Make a new address" }).click();
    const renewed = await page.getByLabel("The private address of this calendar").inputValue();
    expect(renewed).not.toBe(feed);
    expect((await page.request.get(feed)).status()).toBe(404);
    expect((await follow(page, renewed)).size).toBe(3);
    await page.getByRole("button", { name: "End this address" }).click();
    await expect(page.getByRole("button", { name: "Make a private address" })).toBeVisible();
    expect((await page.request.get(renewed)).status()).toBe(404);
  });
});
