import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { linkIn, readMail } from "./mail";

/** Signs a person in as they do: address, mail, link, button. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  await page.goto(linkIn(await readMail(email)));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
