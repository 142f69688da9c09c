import type { Page } from "@playwright/test";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, mailSoFar, readMail } from "../support/mail";
import { expectCount, expectFreshCount, openPetition, shownCount, sign, takeTime } from "../support/petitions";

const phone = { width: 360, height: 740 };

/** What is no address is asked for again, stands there still, and is in no address bar. */
async function typesNonsense(page: Page, field: string, button: string): Promise<void> {
  await page.setViewportSize(phone);
  await page.getByLabel(field).fill("sofia at home");
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText("Type an address such as name@example.org")).toBeVisible();
  await expect(page.getByLabel(field)).toHaveValue("sofia at home");
  await expect(page.getByLabel(field)).toBeInViewport();
  expect(page.url()).not.toContain("home");
}

test("Sofia signs on a phone without scripts, and what she leaves out is asked for again", async ({
  browser,
  baseURL,
  request,
}) => {
  const petition = await openPetition(request);
  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: phone, javaScriptEnabled: false });
  const page = await context.newPage();
  const email = anAddress("sofia");
  await page.goto(petition);
  await page.getByRole("link", { name: "Sign the petition" }).click();
  for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await page.getByLabel("A comment").fill("Nobody asked me.");
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.locator("#error-summary")).toContainText("Type your name");
  await expect(page.locator("#error-summary")).toContainText("Choose the country you live in");
  await expect(page.getByLabel("A comment")).toHaveValue("Nobody asked me.");
  await page.getByLabel("Your name", { exact: true }).fill("Sofia Example");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Where you live").selectOption("GB");
  await page.getByLabel("Part of the United Kingdom").selectOption("scotland");
  await takeTime(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page).toHaveURL(/\/sign\/sent\?s=[0-9a-f-]{36}$/);
  await checkFits(page);
  await expectCount(page, petition, 0);

  await page.goto(linkIn(await readMail(email)));
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
  await expectFreshCount(page, petition, 1);
  await expect(page.getByText("Sofia Example")).toHaveCount(0);
  await context.close();
});

test("a scanner that opens the mail twice in a browser confirms nothing, and the code from it does", async ({
  page,
  anotherDevice,
}) => {
  const [petition, email] = [await openPetition(page.request), anAddress("sofia")];
  await sign(page, petition, { name: "Sofia Example", email });
  await checkAccessibility(page);
  const mail = await readMail(email);
  const link = linkIn(mail);
  expect(link).not.toContain("@");
  const scanner = await anotherDevice();
  for (let scan = 0; scan < 2; scan += 1) {
    await scanner.goto(link);
    await expect(scanner.getByRole("button", { name: "Confirm my signature" })).toBeVisible();
  }
  await scanner.waitForTimeout(6_000);
  expect(await shownCount(scanner, petition)).toBe(0);

  const [code = ""] = /\b\d{6}\b/.exec(mail.text) ?? [];
  const wrong = code === "000000" ? "000001" : "000000";
  await page.getByLabel("six digits").fill(wrong);
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText("Those digits did not confirm")).toBeVisible();
  await checkAccessibility(page);
  await page.getByLabel("six digits").fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
  await checkAccessibility(page);
  await expectCount(page, petition, 1);

  await scanner.goto(link);
  await scanner.getByRole("button", { name: "Confirm my signature" }).click();
  await expect(scanner.getByRole("heading", { level: 1 })).toHaveText("Thank you. Your signature counts.");
  await expectCount(scanner, petition, 1);
});

test("who signs twice, or with somebody else’s address, sees the same page; only the owner’s mail tells", async ({
  page,
  anotherDevice,
}) => {
  const [petition, email] = [await openPetition(page.request), anAddress("sofia")];
  await sign(page, petition, { name: "Sofia Example", email });
  const first = (await page.locator("main").innerText()).trim();
  await page.goto(linkIn(await readMail(email)));
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await expectCount(page, petition, 1);

  const sam = await anotherDevice();
  await sign(sam, petition, {
    name: "Sofia Example",
    email: email.toUpperCase().replace("@EXAMPLE", "+again@EXAMPLE"),
  });
  expect((await sam.locator("main").innerText()).trim()).toBe(first);
  const told = await readMail(email.replace("@", "+again@"));
  expect(told.subject).toContain("You have signed already");
  await sam.goto(linkIn(told));
  await expect(sam.getByRole("heading", { level: 1 })).toHaveText("Take your signature back?");
  await expectCount(sam, petition, 1);
});

test("a couple that shares a mailbox signs twice, and each mail says whose signature it is", async ({ page }) => {
  const [petition, email] = [await openPetition(page.request), anAddress("marsh")];
  for (const [at, name] of ["Sofia Marsh", "Tom Marsh"].entries()) {
    await sign(page, petition, { name, email });
    const mail = await readMail(email);
    expect(mail.text).toContain(`as ${name}`);
    await page.goto(linkIn(mail));
    await page.getByRole("button", { name: "Confirm my signature" }).click();
    await expectCount(page, petition, at + 1);
  }
  await sign(page, petition, { name: "Uncle Marsh", email });
  expect((await readMail(email)).subject).toContain("You have signed already");
  await expectCount(page, petition, 2);
});

test("a mistyped address is asked about, corrected before it counts, and the mail to it dies", async ({ page }) => {
  const petition = await openPetition(page.request);
  const [wrong, right] = [anAddress("sofai"), anAddress("sofia")];
  await page.goto(`${petition}/sign`);
  await page.getByLabel("Your name", { exact: true }).fill("Sofia Example");
  await page.getByLabel("E-mail address").fill("sofia@gmial.com");
  await page.getByLabel("Where you live").selectOption("IE");
  await takeTime(page);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.locator("#error-summary")).toContainText("Did you mean sofia@gmail.com?");
  await checkAccessibility(page);
  await page.getByLabel("E-mail address").fill(wrong);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  const dead = linkIn(await readMail(wrong));

  await typesNonsense(page, "The right address", "Send it there instead");
  await page.getByLabel("The right address").fill(right);
  await page.getByRole("button", { name: "Send it there instead" }).click();
  await expect(page.getByText("We have sent the mail to the new address.")).toBeVisible();
  expect(page.url()).not.toContain("@");
  const good = linkIn(await readMail(right));
  await page.goto(dead);
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link confirms nothing any more");
  await page.goto(good);
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await expectCount(page, petition, 1);
});

test("Sofia moves her signature to another address, and takes it back with a link she asks for", async ({ page }) => {
  const petition = await openPetition(page.request);
  const [old, own] = [anAddress("sofia.at.work"), anAddress("sofia")];
  await sign(page, petition, { name: "Sofia Example", email: old });
  await page.goto(linkIn(await readMail(old)));
  await page.getByRole("button", { name: "Confirm my signature" }).click();

  await page.goto(`${petition}/withdraw`);
  await typesNonsense(page, "E-mail address", "Send me the link");
  await checkAccessibility(page);
  await page.getByLabel("E-mail address").fill(old);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("If the petition was signed with that address")).toBeVisible();
  await page.goto(linkIn(await readMail(old)));
  await checkAccessibility(page);
  await typesNonsense(page, "New e-mail address", "Change the address");
  await page.getByLabel("New e-mail address").fill(own);
  await page.getByRole("button", { name: "Change the address" }).click();
  await page.goto(linkIn(await readMail(own)));
  await page.getByRole("button", { name: "Use this address" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your signature has its new address");
  await expectCount(page, petition, 1);

  await page.goto(`${petition}/withdraw`);
  await page.getByLabel("E-mail address").fill(own);
  await page.getByRole("button", { name: "Send me the link" }).click();
  const link = linkIn(await readMail(own));
  await page.goto(link);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your signature is taken back");
  await expectCount(page, petition, 0);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does nothing any more");

  await page.goto(`${petition}/withdraw`);
  await page.getByLabel("E-mail address").fill(anAddress("nobody"));
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("If the petition was signed with that address")).toBeVisible();
  expect(mailSoFar(old)).toEqual([]);
});
