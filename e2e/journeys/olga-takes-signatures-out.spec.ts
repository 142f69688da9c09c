import { checkAccessibility, checkFits, lookAt } from "../support/accessibility";
import { runOnPortal } from "../support/commands";
import { openAtDesk, openDesk } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { expectCount, openPetition } from "../support/petitions";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Olga sees a mail domain she does not know, takes its signatures out, and takes that back", async ({
      page,
      anotherDevice,
    }) => {
      const [petition, bots] = [await openPetition(page.request), `${crypto.randomUUID().slice(0, 8)}.example`];
      const slug = petition.replace("/petitions/", "");
      runOnPortal("e2e/support/plant-signers.ts", slug, "31", bots);
      runOnPortal("e2e/support/plant-signers.ts", slug, "12", "people.example");
      const visitor = await anotherDevice();
      await expectCount(visitor, petition, 43);

      await openDesk(page, "olga.clears");
      await openAtDesk(page, petition);
      await page.getByRole("link", { name: "Trends" }).click();
      const row = page.getByRole("row").filter({ hasText: bots });
      await expect(row).toContainText("31");
      if (javaScriptEnabled) await lookAt(page);
      await row.getByRole("link", { name: "Preview an invalidation" }).click();
      await expect(page.getByText("31 signatures that count, and none that is not confirmed.")).toBeVisible();
      await expect(page.getByText("That is 72 % of all that count now.")).toBeVisible();
      await expectCount(visitor, petition, 43);

      await page.getByRole("button", { name: "Take them out of the count" }).click();
      await expect(page.locator("#error-summary")).toContainText("Give the reason");
      if (javaScriptEnabled) await checkAccessibility(page);
      await page.getByLabel("Reason").fill("One machine, by the pattern of its addresses.");
      await page.getByRole("button", { name: "Take them out of the count" }).click();
      await expect(page.getByText("The invalidation has started.")).toBeVisible();
      const followed = page.getByRole("article").filter({ hasText: `Domain: ${bots}` });
      await expect(async () => {
        await page.reload();
        await expect(followed.getByText("Done: 31 are out of the count")).toBeVisible({ timeout: 500 });
      }).toPass();
      if (javaScriptEnabled) await lookAt(page);
      await checkFits(page);
      await expectCount(visitor, petition, 12);

      await followed.getByRole("button", { name: "Let them count again" }).click();
      await expect(page.getByText("The signatures are being counted again.")).toBeVisible();
      await expectCount(visitor, petition, 43);
      await page.goto(page.url());
      await expect(followed.getByText("Undone: all count again")).toBeVisible();

      await page.goto("/organise/log");
      for (const done of ["Began to take signatures out", "Finished taking signatures", "Let signatures count again"])
        await expect(page.getByText(done).first()).toBeVisible();
      await expect(page.getByText(bots)).toHaveCount(0);
    });
  });
}

test("Olga is told nothing of a domain that few people have", async ({ page }) => {
  const petition = await openPetition(page.request);
  runOnPortal("e2e/support/plant-signers.ts", petition.replace("/petitions/", ""), "9", "family.example");
  await openDesk(page, "olga.looks");
  await openAtDesk(page, petition);
  await page.getByRole("link", { name: "Trends" }).click();
  await expect(page.getByText("family.example")).toHaveCount(0);
  await page.goBack();
  await page.getByRole("link", { name: "Invalidations" }).click();
  for (const domain of ["family.example", "nobody.example"]) {
    await page.getByLabel("Mail domain").fill(domain);
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByText("Fewer than 10 signatures fit that, or none.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Take them out of the count" })).toHaveCount(0);
  }
  await checkAccessibility(page);
});
