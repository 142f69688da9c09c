import type { Page } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { openDesk } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";

async function look(page: Page, hasScripts: boolean): Promise<void> {
  if (hasScripts) await lookAt(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Lena complains about us, is answered, and takes it back", async ({ page, anotherDevice }) => {
      const lena = anAddress("lena.complains");
      await page.goto("/privacy");
      await page.getByRole("contentinfo").getByRole("link", { name: "Complain about us" }).click();
      await look(page, javaScriptEnabled);
      await page.getByLabel("Your e-mail address, if you like").fill("nonsense");
      await page.getByRole("button", { name: "Send the complaint" }).click();
      await expect(page.getByText("Write what happened.").first()).toBeVisible();
      await expect(page.getByLabel("Your e-mail address, if you like")).toHaveValue("nonsense");
      await look(page, javaScriptEnabled);
      await page
        .getByLabel("What happened, and what would put it right?")
        .fill("A reminder came after I had stopped them.");
      await page.getByLabel("Your e-mail address, if you like").fill(lena);
      await page.getByRole("button", { name: "Send the complaint" }).click();
      await expect(page.getByRole("heading", { name: "Your complaint about us" })).toBeVisible();
      await expect(page.getByText(/^C-[2-9A-Z]{4}-[2-9A-Z]{4}$/)).toBeVisible();
      await expect(page.getByText(/at the latest$/)).toBeVisible();
      const reference = await page.getByText(/^C-[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText();
      await look(page, javaScriptEnabled);

      const mail = await readMail(lena);
      expect(mail.subject).toBe(`We have your complaint (${reference})`);
      expect(mail.text).not.toContain("reminder");
      await page.goto(linkIn(mail));
      await page.getByLabel("What would you like to add?").fill("It was on Monday.");
      await page.getByRole("button", { name: "Add it" }).click();
      await expect(page.getByText("That is added to your complaint.")).toBeVisible();

      const desk = await anotherDevice();
      await openDesk(desk, "dora.deals", { address: "/organise/concerns" });
      await look(desk, javaScriptEnabled);
      await desk.getByRole("link", { name: reference }).click();
      await expect(desk.getByText("A reminder came after I had stopped them.")).toBeVisible();
      await expect(desk.getByText("It was on Monday.")).toBeVisible();
      await look(desk, javaScriptEnabled);
      await desk.getByRole("button", { name: "Acknowledge it" }).click();
      await expect(desk.getByText("It is acknowledged.")).toBeVisible();
      await desk.getByRole("button", { name: "Send the answer" }).click();
      await expect(desk.getByText("Write what happened.").first()).toBeVisible();
      await desk
        .getByLabel("What you found, and what you have done or will do")
        .fill("The reminder had been written before. It is mended.");
      await desk.getByRole("button", { name: "Send the answer" }).click();
      await expect(desk.getByText("The answer is on its way.")).toBeVisible();

      await expect.poll(async () => (await readMail(lena)).text, { timeout: 30_000 }).toContain("It is mended.");
      await page.reload();
      await expect(page.getByText("We have answered.")).toBeVisible();
      await expect(page.getByText("The reminder had been written before. It is mended.")).toBeVisible();
      await look(page, javaScriptEnabled);
      await page.getByRole("button", { name: "Take the complaint back" }).click();
      await expect(page.getByRole("heading", { name: "Your complaint is taken back" })).toBeVisible();
      await page.goto(linkIn(mail));
      await expect(page.getByRole("heading", { name: "There is nothing behind this link" })).toBeVisible();
      await desk.goto("/organise/log");
      await expect(desk.getByText("A complaint about us was taken back").first()).toBeVisible();

      await desk.goto("/organise/limits");
      await look(desk, javaScriptEnabled);
      const letters = desk.locator("section", { hasText: "Letters composed for one network address" });
      await letters.getByLabel("How many").fill("1");
      await letters.getByRole("button", { name: "Set it" }).click();
      await expect(letters.getByText("Type a whole number from 30 to 5,000.")).toBeVisible();
      await expect(letters.getByLabel("How many")).toHaveValue("1");
      await letters.getByLabel("How many").fill("301");
      await letters.getByRole("button", { name: "Set it" }).click();
      await expect(desk.getByText("The limit is set.")).toBeVisible();
      await expect(letters.getByText("301 times an hour")).toBeVisible();
      await letters.getByRole("button", { name: /^As delivered/ }).click();
      await expect(letters.getByText("300 times an hour")).toBeVisible();
    });
  });
}
