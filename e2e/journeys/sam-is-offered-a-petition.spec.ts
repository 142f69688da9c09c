import { signIn } from "../support/accounts";
import { checkAccessibility } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { anAddress } from "../support/mail";
import { expectCount, openPetition } from "../support/petitions";
import { answer, declare, sofia, sofiaAnswers } from "../support/wizard";

test("at the end of the questions Sam signs the fitting petition in one press, once", async ({ page }) => {
  const petition = await openPetition(page.request, "linkedin-content-ai");
  const email = anAddress("sam");
  await page.goto("/check");
  await answer(page, sofiaAnswers({ ...sofia, name: "Sam Example", email }));
  await declare(page);
  const offer = page.locator("section", { hasText: "There is a petition about this" });
  await expect(offer.getByRole("link", { name: "Sign it" })).toHaveAttribute("href", `${petition}/sign`);
  await checkAccessibility(page);

  await signIn(page, email);
  await expect(page).toHaveURL(/\/complaints\/[0-9a-f-]{36}/);
  await checkAccessibility(page);
  await page.getByRole("button", { name: "Sign as Sam Example" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
  await expectCount(page, petition, 1);
  await page.goto("/complaints");
  await expect(page.getByText("There is a petition about this")).toHaveCount(0);

  await page.goto(petition);
  await page.getByLabel("Your name").fill("Sam @ home");
  await page.getByRole("button", { name: "Sign the petition" }).click();
  await expect(page.getByText("Type your name alone, without an address")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Sam @ home");
  await checkAccessibility(page);
  await page.getByLabel("Your name").fill("Sam Example");
  await page.getByRole("button", { name: "Sign the petition" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
  await expectCount(page, petition, 1);
});
