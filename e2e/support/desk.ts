import type { Page } from "@playwright/test";
import { Secret } from "otpauth";
import { now } from "@/lib/infra/clock";
import { codeAt } from "@/lib/organisers/one-time-code";
import { signIn } from "./accounts";
import { type Portal, runOn } from "./commands";
import { expect } from "./fixtures";
import { portalNow } from "./later";
import { anAddress } from "./mail";

const setUp = "Set up a second factor";

/** What the app of an organiser holds: the key as the page shows it. */
export type AppKey = string;

/** The six digits that the app shows, some half minutes from now. A code works once; the next one is taken early. */
export function codeOf(key: AppKey, halfMinutes = 0): string {
  const secret = new Uint8Array(Secret.fromBase32(key.replaceAll(" ", "")).buffer);
  return codeAt(secret, new Date(now().getTime() + halfMinutes * 30_000));
}

/** Sets up a second factor on the page that asks for it, past the recovery codes. Gives the key, and the first of the codes. */
export async function setUpSecondFactor(page: Page): Promise<{ key: AppKey; recovery: string }> {
  await expect(page.getByRole("heading", { name: setUp })).toBeVisible();
  const key = (await page.locator("code.one-time-key").innerText()).trim();
  const halfMinutes = ((await portalNow(page)).getTime() - now().getTime()) / 30_000;
  await page.getByLabel("Six digits").fill(codeOf(key, halfMinutes));
  await page.getByRole("button", { name: "Set up" }).click();
  await expect(page.getByRole("heading", { name: "Write down these recovery codes" })).toBeVisible();
  const codes = await page.locator(".recovery-codes code").allInnerTexts();
  expect(new Set(codes).size).toBe(10);
  await page.getByRole("link", { name: "I have written them down" }).click();
  return { key, recovery: codes[0] ?? "" };
}

/** Shows the second factor on the page that asks for it. */
export async function showSecondFactor(page: Page, code: string): Promise<void> {
  await page.getByLabel("Six digits, or a recovery code").fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
}

/** Signs somebody new in, makes them an admin by the command on the server, and opens that page of the desk with a second factor set up. Gives their address. */
export async function openDesk(
  page: Page,
  name: string,
  { address = "/organise/petitions", portal = "portal" }: { address?: string; portal?: Portal } = {},
): Promise<string> {
  const email = anAddress(name);
  await signIn(page, email);
  runOn(portal, ["lib/accounts/cli.ts", "admin", email]);
  await page.goto(address);
  await setUpSecondFactor(page);
  return email;
}

/** Opens the page of a petition at the desk, by the address of its public page. */
export async function openAtDesk(page: Page, petition: string): Promise<void> {
  await page.goto("/organise/petitions");
  await page.getByRole("link", { name: `Ask first (${petition.replace("/petitions/", "")})` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ask first");
}
