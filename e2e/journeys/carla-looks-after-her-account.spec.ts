import type { Page } from "@playwright/test";
import { lookAt } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, type Mail, readMail, withinMinutes } from "../support/mail";

/** The six digits of a mail. */
function codeIn(mail: Mail): string {
  return /\b\d{6}\b/.exec(mail.text)?.[0] ?? "";
}

const wrong = (code: string) => (code === "000000" ? "000001" : "000000");

async function askToSignIn(page: Page, email: string): Promise<Mail> {
  await page.goto("/sign-in?next=%2Faccount");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  return readMail(email);
}

async function typeCode(page: Page, code: string, button: string): Promise<void> {
  await page.getByLabel("Six digits from the mail").fill(code);
  await page.getByRole("button", { name: button, exact: true }).click();
}

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name.endsWith("session-token"))?.value;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const look = async (page: Page) => (javaScriptEnabled ? lookAt(page) : undefined);

    test("Carla reads her mail on the phone and types its code on the laptop", async ({ page, anotherDevice }) => {
      const email = anAddress("carla");
      const code = codeIn(await askToSignIn(page, email));
      await look(page);
      const thief = await anotherDevice();
      await thief.goto("/sign-in/sent");
      await expect(thief.getByLabel("Six digits from the mail")).toHaveCount(0);
      const tried = await thief.request.post("/sign-in/code", { form: { code }, maxRedirects: 0 });
      expect(tried.headers()["set-cookie"] ?? "").not.toContain("session");
      await typeCode(page, wrong(code), "Sign in");
      await expect(page.locator("#error-summary")).toContainText("That code is not right");
      await look(page);
      await typeCode(page, ` ${code.slice(0, 3)} ${code.slice(3)}`, "Sign in");
      await expect(page).toHaveURL(/\/account$/);
      await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
    });

    test("Carla sees where she is signed in, and signs out everywhere else", async ({ page, anotherDevice }) => {
      const email = anAddress("carla.sessions");
      const [phone, tablet] = [await anotherDevice(), await anotherDevice()];
      for (const device of [phone, tablet, page]) await signIn(device, email);
      await page.goto("/account");
      await look(page);
      const rows = page.locator("#sessions li");
      await expect(rows).toHaveCount(3);
      await expect(rows.first()).toContainText("This is where you are now.");
      await rows.last().getByRole("button", { name: "Sign out" }).click();
      await expect(page.getByText("You are signed out there.")).toBeVisible();
      await expect(rows).toHaveCount(2);
      await page.getByRole("button", { name: "Sign out everywhere else" }).click();
      await expect(rows).toHaveCount(1);
      for (const device of [phone, tablet]) {
        await device.goto("/account");
        await expect(device).toHaveURL(/\/sign-in\?note=needed/);
      }
    });

    test("Carla moves her account to another address, and takes it back", async ({ page }) => {
      const [email, other] = [anAddress("carla.before"), anAddress("carla.after")];
      await signIn(page, email);
      await page.goto("/account");
      await page.getByRole("link", { name: "Change your address" }).click();
      await page.getByLabel("New e-mail address").fill("carla at example");
      await page.getByRole("button", { name: "Send a code there" }).click();
      await expect(page.getByLabel("New e-mail address")).toHaveValue("carla at example");
      await look(page);
      await page.getByLabel("New e-mail address").fill(other);
      await page.getByRole("button", { name: "Send a code there" }).click();
      expect(page.url()).not.toContain("carla");
      await look(page);
      await typeCode(page, codeIn(await readMail(other)), "Change my address");
      await expect(page.getByText(`Signed in as ${other}`)).toBeVisible();
      await page.goto("/account/address");
      await page.getByLabel("New e-mail address").fill(anAddress("carla.further"));
      await page.getByRole("button", { name: "Send a code there" }).click();
      await expect(page.locator("#error-summary")).toContainText("Your account moved here within the last seven days");
      await look(page);
      await page.goto(linkIn(await readMail(email, withinMinutes)));
      await look(page);
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByRole("heading", { name: "The account is yours again" })).toBeVisible();
      await page.goto("/account");
      await expect(page).toHaveURL(/\/sign-in\?note=needed/);
    });
  });
}

test("a session that somebody planted in Carla’s browser is never hers, and is over once she signs in", async ({
  page,
  anotherDevice,
  baseURL,
}) => {
  const [email, other] = [anAddress("carla.planted"), anAddress("thief")];
  const thief = await anotherDevice();
  await signIn(thief, other);
  const planted = (await cookieOf(thief)) ?? "";
  await page.context().addCookies([{ name: "next-auth.session-token", value: planted, url: baseURL ?? "" }]);
  await page.goto("/account");
  await expect(page.getByText(`Signed in as ${other}`)).toBeVisible();
  await page.request.post("/sign-in/send", { form: { email } });
  await page.goto(linkIn(await readMail(email)));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto("/account");
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  expect(await cookieOf(page)).not.toBe(planted);
  await thief.goto("/account");
  await expect(thief).toHaveURL(/\/sign-in\?note=needed/);
});

test("Carla sees whose account a link opens that somebody handed her", async ({ page }) => {
  const other = anAddress("thief.link");
  await page.request.post("/sign-in/send", { form: { email: other } });
  await page.goto(linkIn(await readMail(other)));
  await expect(page.getByText(`sign in here as ${other}`)).toBeVisible();
});
