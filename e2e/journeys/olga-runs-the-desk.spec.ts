import type { Page } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { runOnPortal } from "../support/commands";
import { codeOf, setUpSecondFactor, showSecondFactor } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";

/** What checks a page runs in it, so that it is looked at with scripts only. */
async function look(page: Page, hasScripts: boolean): Promise<void> {
  if (hasScripts) await lookAt(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Olga becomes the first admin, invites Pia, and reads what was done", async ({ page, anotherDevice }) => {
      const [olga, pia] = [anAddress("olga.organises"), anAddress("pia.organises")];
      await signIn(page, olga);
      expect(runOnPortal("lib/accounts/cli.ts", "admin", olga)).toContain("is an admin now");
      await page.goto("/organise/people");
      await look(page, javaScriptEnabled);
      const { key, recovery } = await setUpSecondFactor(page);
      await expect(page.getByRole("heading", { name: "Who organises" })).toBeVisible();
      await page.getByLabel("Their e-mail address").fill("nonsense");
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByLabel("Their e-mail address")).toHaveValue("nonsense");
      await page.getByLabel("Their e-mail address").fill(pia);
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByText("The invitation is on its way.")).toBeVisible();
      await look(page, javaScriptEnabled);

      const other = await anotherDevice();
      await other.goto(linkIn(await readMail(pia)));
      await other.getByLabel("E-mail address").fill(pia);
      await other.getByRole("button", { name: "Send me a link" }).click();
      await other.goto(linkIn(await readMail(pia)));
      await other.getByRole("button", { name: "Sign in" }).click();
      await expect(other.getByRole("heading", { name: "Will you organise here?" })).toBeVisible();
      await other.getByRole("button", { name: "Yes, I will" }).click();
      await setUpSecondFactor(other);
      await expect(other.getByRole("heading", { name: "The organisers’ desk" })).toBeVisible();
      await look(other, javaScriptEnabled);
      expect((await other.goto("/organise/log"))?.status()).toBe(403);
      await expect(other.getByText("This page is for admins.")).toBeVisible();

      await page.goto("/organise/log?verify=yes");
      await expect(page.getByText(/^The log is whole/)).toBeVisible();
      await expect(page.getByText("Accepted an invitation").first()).toBeVisible();
      await expect(page.getByText("Asked for a page of the desk").first()).toBeVisible();
      await look(page, javaScriptEnabled);

      await page.context().clearCookies();
      await signIn(page, olga);
      await page.goto("/organise/log");
      await expect(page.getByRole("heading", { name: "Type the code that your app shows" })).toBeVisible();
      await look(page, javaScriptEnabled);
      await showSecondFactor(page, "000000");
      await expect(page.getByRole("alert").or(page.locator(".error-summary")).first()).toBeVisible();
      await showSecondFactor(page, codeOf(key, 1));
      await expect(page.getByRole("heading", { name: "What was done at the desk" })).toBeVisible();
      await page.context().clearCookies();
      await signIn(page, olga);
      await page.goto("/organise");
      await showSecondFactor(page, recovery);
      await expect(page.getByText("You have 9 recovery codes left.")).toBeVisible();

      await page.goto("/organise/people");
      await page.getByRole("button", { name: `Take the role away: ${pia}` }).click();
      await expect(page.getByText("That is changed.")).toBeVisible();
      expect((await other.goto("/organise"))?.status()).toBe(403);
    });
  });
}
