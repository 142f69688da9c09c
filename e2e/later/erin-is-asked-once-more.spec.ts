import { lookAt } from "../support/accessibility";
import { openCase } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { letDaysPass } from "../support/later";
import { anAddress, readMail } from "../support/mail";

test("Erin, who signed in yesterday, is asked whether it is still she before a complaint goes", async ({ page }) => {
  const email = anAddress("erin.again");
  const address = await openCase(page, email);
  letDaysPass(1);
  const posted = await page.request.post(`${address}/erase/now`, { form: {}, maxRedirects: 0 });
  expect(posted.headers().location).toMatch(/\/account\/confirm\?next=%2Fcomplaints%2F[0-9a-f-]{36}%2Ferase$/);
  await page.goto(`${address}#keeping`);
  await page.getByRole("link", { name: "Erase it now" }).click();
  await expect(page.getByRole("heading", { name: "Is it still you?" })).toBeVisible();
  await lookAt(page);
  await page.getByRole("button", { name: "Send me a code" }).click();
  const [code = ""] = /\b\d{6}\b/.exec((await readMail(email)).text) ?? [];
  await page.getByLabel("Six digits from the mail").fill(code);
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page).toHaveURL(/\/complaints\/[0-9a-f-]{36}\/erase$/);
  await page.getByRole("button", { name: "Erase it for good" }).click();
  await expect(page.getByRole("heading", { name: "Your complaint is erased" })).toBeVisible();
});
