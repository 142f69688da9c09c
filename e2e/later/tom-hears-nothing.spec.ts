import type { Page } from "@playwright/test";
import { fillDay, keep, nextStep, openCase, sendLetter } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { comeBackAfter } from "../support/later";
import { anAddress } from "../support/mail";

/** Looks at the setting, which is still on, and makes the letter that is the next step. */
async function writeNext(page: Page): Promise<void> {
  await nextStep(page)
    .getByRole("link", { name: /^See the/ })
    .click();
  await page.getByLabel("My data may still be used").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("you saw that your data may still be used")).toBeVisible();
  await page.getByRole("button", { name: "Make this letter" }).first().click();
}

async function sendIt(page: Page): Promise<void> {
  await nextStep(page).getByRole("link", { name: "I sent it" }).click();
  await page.getByLabel("By a web form").check();
  await fillDay(page);
  await keep(page);
}

test.use({ javaScriptEnabled: false });

test("Tom hears nothing for thirty days, reminds the company, goes to the ICO, and hears nothing there either", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const email = anAddress("tom");
  const address = await openCase(page, email);
  const tom = { email, address };
  await sendLetter(page, address);
  await expect(nextStep(page)).toContainText("Wait for LinkedIn to acknowledge");

  await comeBackAfter(page, 40, tom);
  await expect(nextStep(page)).toContainText("Write to LinkedIn again");
  await expect(nextStep(page)).toContainText("It was due by");
  await expect(page.locator(".timeline")).toContainText("was due by");
  await writeNext(page);
  await expect(nextStep(page)).toContainText("Send your letter");
  await sendIt(page);
  await expect(nextStep(page)).toContainText("we suggest not to wait any longer");

  await comeBackAfter(page, 31, tom);
  await expect(nextStep(page)).toContainText("Complain to the ICO");
  await writeNext(page);
  await expect(nextStep(page)).toContainText("Send your complaint to the ICO");
  await sendIt(page);
  await expect(nextStep(page)).toContainText("Wait for the ICO");

  await comeBackAfter(page, 100, tom);
  await expect(nextStep(page)).toContainText("Ask the ICO what became of it");
  await expect(nextStep(page)).toContainText("You apply to the tribunal");
  await expect(page.getByRole("heading", { name: "If the regulator stays silent" })).toBeVisible();
});
