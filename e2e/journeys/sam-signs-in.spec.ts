import { checkAccessibility } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";
import { answer, declare, sofia, sofiaAnswers } from "../support/wizard";

test("a link that a scanner opens twice signs nobody in, and Sam's button still works once", async ({
  page,
  request,
  anotherDevice,
}) => {
  const email = anAddress("sam");
  await page.goto("/sign-in");
  await checkAccessibility(page);
  await page.getByLabel("E-mail address").fill("sam at example");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.locator("#error-summary")).toContainText("Type your e-mail address, such as");
  await expect(page.getByLabel("E-mail address")).toHaveValue("sam at example");
  expect(page.url()).not.toContain("sam");
  await page.getByLabel("E-mail address").fill(email.toUpperCase());
  await page.getByRole("button", { name: "Send me a link" }).click();
  await checkAccessibility(page);
  const link = linkIn(await readMail(email));
  expect(link).not.toContain("@");

  for (let scan = 0; scan < 2; scan += 1) {
    const opened = await request.get(link);
    expect(opened.status()).toBe(200);
    expect(opened.headers()["set-cookie"] ?? "").not.toContain("session");
  }
  const scanner = await anotherDevice();
  await scanner.goto(link);
  await scanner.goto("/complaints");
  await expect(scanner).toHaveURL(/\/sign-in\?note=needed/);

  await page.goto(link);
  await checkAccessibility(page);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/complaints$/);
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  await checkAccessibility(page);

  await scanner.goto(link);
  await expect(scanner.getByText("That link has been used already")).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.goto("/complaints");
  await expect(page).toHaveURL(/\/sign-in\?note=needed/);
});

test("Sam begins on one device, goes on from another, and keeps a frozen letter nobody else can open", async ({
  page,
  anotherDevice,
}) => {
  const email = anAddress("sam");
  const steps = sofiaAnswers({ ...sofia, name: "Sam Example", email });
  await page.goto("/check");
  for (const [step, act] of steps.slice(0, 5)) {
    await expect(page).toHaveURL(new RegExp(`/check/${step}$`));
    await act(page);
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await expect(page).toHaveURL(/\/check\/notice$/);
  await signIn(page, email);
  await expect(page).toHaveURL(/\/check\/notice$/);

  const phone = await anotherDevice();
  await signIn(phone, email);
  await phone.goto("/complaints");
  await expect(phone.getByText("LinkedIn: 5 of about 15 questions answered.")).toBeVisible();
  await phone.getByRole("link", { name: "Go on" }).click();
  await answer(phone, steps.slice(5));
  await declare(phone);
  await expect(phone).toHaveURL(/\/complaints\/[0-9a-f-]{36}/);
  await expect(phone.getByRole("heading", { name: "LinkedIn Corporation", level: 1 })).toBeVisible();
  await expect(phone.getByText("What you found will be in the next figures")).toBeVisible();
  await checkAccessibility(phone);
  const address = phone.url().split("?")[0] ?? "";

  await page.goto("/complaints");
  await page.getByRole("link", { name: "LinkedIn Corporation" }).click();
  const pdf = page.getByRole("link", { name: "Download the letter (PDF)" }).first();
  const href = (await pdf.getAttribute("href")) ?? "";
  const [first, second] = [await page.request.get(href), await page.request.get(href)];
  expect(first.headers()["cache-control"]).toBe("no-store");
  expect(await first.body()).toEqual(await second.body());

  const stranger = await anotherDevice();
  await signIn(stranger, anAddress("stranger"));
  expect((await stranger.goto(address))?.status()).toBe(404);
  await expect(stranger.getByText("LinkedIn Corporation")).toHaveCount(0);
  expect((await stranger.request.get(href)).status()).toBe(404);
  expect((await stranger.goto("/complaints/nonsense"))?.status()).toBe(404);
});

test("Sam makes the letter first, signs in with another address to keep it, and is counted once", async ({ page }) => {
  const [inTheLetter, ofTheAccount] = [anAddress("sam"), anAddress("sam.at.home")];
  await page.goto("/check");
  await answer(page, sofiaAnswers({ ...sofia, email: inTheLetter }));
  await declare(page);
  await page.getByRole("link", { name: "Sign in to keep it" }).click();
  await signIn(page, ofTheAccount);
  await expect(page).toHaveURL(/\/complaints\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { name: "Send your letter" })).toBeVisible();
  await expect(page.getByText("What you found will be in the next figures")).toBeVisible();
  await page.goto(linkIn(await readMail(inTheLetter)));
  await expect(page.getByRole("heading", { name: "This link does nothing any more" })).toBeVisible();
  await page.goto("/check/letter");
  await expect(page).toHaveURL(/\/check\/platform/);
});
