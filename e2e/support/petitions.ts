import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { type Portal, runOn } from "./commands";

/**
 * Opens a petition that no other test knows, about a practice or none. Gives the address of its page, from the origin on, once the page is
 * there: it shows what is a few seconds old.
 */
export async function openPetition(
  request: APIRequestContext,
  practice?: string,
  portal: Portal = "portal",
): Promise<string> {
  const slug = `ask-first-${crypto.randomUUID().slice(0, 8)}`;
  runOn(portal, ["e2e/support/plant-petition.ts", slug, ...(practice === undefined ? [] : [practice])]);
  const petition = `/petitions/${slug}`;
  await expect.poll(async () => (await request.get(petition)).status()).toBe(200);
  return petition;
}

export interface Signer {
  name: string;
  email: string;
}

/** Takes the time that a person takes over the form: who is quicker waits longer for the mail. */
export const takeTime = (page: Page) => page.waitForTimeout(5_000);

/** Fills in what has to be filled in, in the time that a person takes, and sends it. */
export async function sign(page: Page, petition: string, { name, email }: Signer): Promise<void> {
  await page.goto(`${petition}/sign`);
  await page.getByLabel("Your name", { exact: true }).fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Where you live").selectOption("GB");
  await takeTime(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One more step: look in your mail");
}

/** How many have signed, as the page says. */
export async function shownCount(page: Page, petition: string): Promise<number> {
  await page.goto(petition);
  return Number((await page.locator(".petition-count strong").innerText()).replaceAll(",", ""));
}

/** Waits so many milliseconds at most until the page says a number. */
const within = (timeout: number) => async (page: Page, petition: string, count: number) =>
  expect.poll(() => shownCount(page, petition), { timeout, intervals: [1_000] }).toBe(count);

/** Where something has to be done before it is counted. */
export const expectCount = within(20_000);

/** The number may be ten seconds old, and no older. */
export const expectFreshCount = within(10_000);
