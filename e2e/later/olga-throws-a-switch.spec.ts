import { runOnLaterPortal } from "../support/commands";
import { signIn } from "../support/accounts";
import { setUpSecondFactor } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { anAddress } from "../support/mail";

// On the portal of its own that these journeys have, where nobody else is stopped by it.
test("Olga puts a sentence on every page, and takes it away again; each acts within five seconds", async ({
  page,
  anotherDevice,
}) => {
  const olga = anAddress("olga.switches");
  await signIn(page, olga);
  runOnLaterPortal(["lib/accounts/cli.ts", "admin", olga]);
  await page.goto("/organise/switches");
  await setUpSecondFactor(page);
  const visitor = await anotherDevice();
  const sentence = "Signing is paused until noon.";
  await page.getByLabel("A sentence on every page").fill(sentence);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(page.getByText("That is switched.")).toBeVisible();
  await expect(async () => {
    await visitor.goto("/about");
    await expect(visitor.getByRole("complementary", { name: "Notice" })).toHaveText(sentence, { timeout: 200 });
  }).toPass({ timeout: 5_000 });
  await page.getByRole("button", { name: "Switch on: Pause uploads" }).click();
  await expect(page.getByRole("button", { name: "Switch off: Pause uploads" })).toBeVisible();
  await page.getByRole("button", { name: "Switch off: Pause uploads" }).click();
  await page.getByLabel("A sentence on every page").fill("");
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(async () => {
    await visitor.goto("/about");
    await expect(visitor.getByRole("complementary", { name: "Notice" })).toHaveCount(0, { timeout: 200 });
  }).toPass({ timeout: 5_000 });
});
