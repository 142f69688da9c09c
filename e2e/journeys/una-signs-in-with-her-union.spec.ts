import type { Page } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { anAddress } from "../support/mail";

async function signInThere(page: Page, address: string): Promise<void> {
  await page.getByLabel("Your address").fill(address);
  await page.getByRole("button", { name: "Sign in to Union House" }).click();
}

async function askForTheUnion(page: Page, next = ""): Promise<void> {
  await page.goto(`/sign-in${next}`);
  await page.getByRole("button", { name: "Sign in with Union House" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Una signs in with her union, and has the account of her address", async ({ page }) => {
      const email = anAddress("una");
      await askForTheUnion(page, "?next=%2Faccount");
      await signInThere(page, email);
      await expect(page.getByRole("heading", { name: "One press and you are in" })).toBeVisible();
      if (javaScriptEnabled) await lookAt(page);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(page).toHaveURL(/\/account$/);
      await expect(page.getByText(email).first()).toBeVisible();
    });

    test("who changes their mind over there is told so, and may sign in by mail", async ({ page }) => {
      await askForTheUnion(page);
      await page.getByRole("button", { name: "Cancel" }).click();
      await expect(page.getByText("Union House did not sign you in")).toBeVisible();
      await expect(page.getByLabel("E-mail address")).toBeVisible();
    });

    test("an address that the union has not confirmed opens nothing", async ({ page }) => {
      await askForTheUnion(page);
      await signInThere(page, anAddress("unconfirmed"));
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(page.getByText("Union House has no confirmed e-mail address of yours")).toBeVisible();
      await page.goto("/complaints");
      await expect(page).toHaveURL(/\/sign-in/);
    });
  });
}

test("an answer that was sent to somebody else signs nobody in", async ({ page, anotherDevice }) => {
  await askForTheUnion(page);
  await signInThere(page, anAddress("una"));
  await expect(page.getByRole("heading", { name: "One press and you are in" })).toBeVisible();
  const other = await anotherDevice();
  await other.goto(page.url());
  await expect(other.getByText("Union House did not sign you in")).toBeVisible();
  await askForTheUnion(other);
  const answer = await other.request.post("/sign-in/provider/enter", {
    form: Object.fromEntries(new URL(page.url()).searchParams),
    maxRedirects: 0,
  });
  expect(answer.headers().location).toContain("note=provider");
});

test("an answer is used once", async ({ page }) => {
  await askForTheUnion(page);
  await signInThere(page, anAddress("una"));
  const form = Object.fromEntries(new URL(page.url()).searchParams);
  const cookies = await page.context().cookies();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/complaints$/);
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
  const answer = await page.request.post("/sign-in/provider/enter", { form, maxRedirects: 0 });
  expect(answer.headers().location).toContain("note=provider");
});
