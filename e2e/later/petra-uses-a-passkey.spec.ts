import type { Page } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { runOnLaterPortal } from "../support/commands";
import { setUpSecondFactor } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { letDaysPass } from "../support/later";
import { anAddress, linkIn, readMail } from "../support/mail";
import { withoutOffers, withPasskeys } from "../support/virtual-passkeys";

// On the portal that is reached under a name, which passkeys are bound to.
test.describe.configure({ mode: "serial" });

async function signOut(page: Page): Promise<void> {
  await page.goto("/account");
  await page.locator("form.sign-out button").click();
}

test("Petra adds a passkey, signs in with it, names it anew and removes it", async ({ page }) => {
  const email = anAddress("petra.passkey");
  await withoutOffers(page);
  await withPasskeys(page);
  await signIn(page, email);
  await page.goto("/account");
  await lookAt(page);
  await page.getByRole("link", { name: "Add a passkey" }).click();
  await lookAt(page);
  await page.getByLabel("A name for it").fill("My phone");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "My phone" })).toBeVisible();
  await lookAt(page);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByText("That did not work.")).toBeVisible();

  await signOut(page);
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.goto("/sign-in?note=needed&next=%2Faccount");
  await lookAt(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText("Passkeys: My phone.")).toBeVisible();

  letDaysPass(1);
  await page.getByRole("link", { name: "Add, rename or remove a passkey" }).click();
  await expect(page.getByRole("heading", { name: "Is it still you?" })).toBeVisible();
  await lookAt(page);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page).toHaveURL(/\/account\/passkeys$/);
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill(" ");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.locator("#error-summary")).toContainText("Give the passkey a name");
  await name.fill("The phone in my pocket");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { name: "The phone in my pocket" })).toBeVisible();
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("You have no passkey yet.")).toBeVisible();
});

test("Petra’s browser offers her passkey where an address is typed; one that was removed opens nothing", async ({
  page,
}) => {
  await withPasskeys(page);
  await signIn(page, anAddress("petra.quick"));
  await page.goto("/account/passkeys");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await signOut(page);
  await expect(page).toHaveURL(/\/complaints$/);
  await page.goto("/account/passkeys");
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("The passkey is removed.")).toBeVisible();
  await signOut(page);
  await expect(page.getByText("That passkey is not known here")).toBeVisible();
  await lookAt(page);
});

test("Olga shows a passkey for her second factor, once she has added it with the factor shown", async ({ page }) => {
  const email = anAddress("olga.passkey");
  await withPasskeys(page);
  await signIn(page, email);
  runOnLaterPortal(["lib/accounts/cli.ts", "admin", email]);
  await page.goto("/organise");
  await setUpSecondFactor(page);
  await page.goto("/account/passkeys");
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  letDaysPass(1);
  await page.goto("/organise/log");
  await expect(page.getByRole("heading", { name: "Or use a passkey" })).toBeVisible();
  await lookAt(page);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page).toHaveURL(/\/organise\/log$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Petra is told what works instead", async ({ page }) => {
    const email = anAddress("petra.plain");
    await page.goto("/sign-in");
    await expect(page.getByText("Here the mail works.")).toBeVisible();
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.goto(linkIn(await readMail(email)));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.goto("/account/passkeys");
    await expect(page.getByText("Here you sign in by mail, as before.")).toBeVisible();
  });
});
