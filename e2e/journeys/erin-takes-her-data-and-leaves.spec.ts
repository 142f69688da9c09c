import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { z } from "zod";
import { copySchema } from "@/lib/accounts/copy";
import { receiptSchema, signedText } from "@/lib/accounts/receipt";
import { lookAt } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { openCase } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { anAddress } from "../support/mail";

/** Presses a link that downloads, and gives the bytes. */
async function fetched(page: Page, name: string | RegExp): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return readFileSync(await download.path());
}

/** The receipt of what was just erased, checked with the key that the portal publishes, by nothing of the portal's own. */
async function receiptOn(page: Page) {
  const { statement, signature } = receiptSchema.parse(
    JSON.parse((await fetched(page, "Download the receipt")).toString("utf8")),
  );
  const published: unknown = await (await page.request.get("/api/v1/receipt-key")).json();
  const jwk = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string() }).parse(published);
  const key = createPublicKey({ key: jwk, format: "jwk" });
  expect(verify(null, Buffer.from(signedText(statement)), key, Buffer.from(signature, "base64url"))).toBe(true);
  return statement;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const look = async (page: Page) => (javaScriptEnabled ? lookAt(page) : undefined);

    test("Erin fetches a copy, erases a complaint, and then her account", async ({ page }) => {
      const email = anAddress("erin");
      const address = await openCase(page, email);
      await page.getByLabel("Once it is closed, keep it").selectOption({ label: "for a year" });
      await page.locator("#keeping").getByRole("button", { name: "Save" }).click();
      await expect(page.getByLabel("Once it is closed, keep it")).toHaveValue("12");

      await page.goto("/account");
      await look(page);
      await page.getByRole("link", { name: "Fetch a copy of everything you keep here" }).click();
      await look(page);
      await page.getByRole("button", { name: "Make a copy" }).click();
      await look(page);
      await expect(async () => {
        await page.goto("/account/export");
        await expect(page.getByText("Your copy is ready.")).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });
      await look(page);
      const files = unzipSync(await fetched(page, /^Download it/));
      const data = copySchema.parse(JSON.parse(Buffer.from(files["data.json"] ?? "").toString("utf8")));
      expect(data.account.email).toBe(email);
      expect(data.complaints).toMatchObject([{ id: address.split("/").at(-1), keepMonthsOnceClosed: 12 }]);

      await page.goto(`${address}#keeping`);
      await page.getByRole("link", { name: "Erase it now" }).click();
      await look(page);
      await page.getByRole("button", { name: "Erase it for good" }).click();
      await expect(page.getByRole("heading", { name: "Your complaint is erased" })).toBeVisible();
      await look(page);
      expect(await receiptOn(page)).toMatchObject({ what: "complaint", rows: { complaints: 1, letters: 1 }, keys: 1 });
      expect((await page.goto(address))?.status()).toBe(404);

      await page.goto("/account");
      await page.getByRole("link", { name: "Erase your account" }).click();
      await look(page);
      await page.getByRole("button", { name: "Erase my account for good" }).click();
      await expect(page.getByRole("heading", { name: "Your account is erased" })).toBeVisible();
      await look(page);
      expect(await receiptOn(page)).toMatchObject({ what: "account", rows: { account: 1, copies: 1 } });
      await page.goto("/account");
      await expect(page).toHaveURL(/\/sign-in\?note=needed/);
      await signIn(page, email);
      await page.goto("/complaints");
      await expect(page.locator(".case-list li")).toHaveCount(0);
    });
  });
}

test("a receipt that the portal did not sign is not shown", async ({ page }) => {
  const made = Buffer.from(JSON.stringify({ statement: {}, signature: "x".repeat(86) })).toString("base64url");
  for (const address of ["/erased", "/erased?receipt=e30", `/erased?receipt=${made}`, "/erased/receipt?receipt=e30"])
    expect((await page.goto(address))?.status(), address).toBe(404);
});
