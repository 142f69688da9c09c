import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { runOnPortal } from "../support/commands";
import { setUpSecondFactor } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";
import { post } from "../support/wizard";

const form = "/platforms/linkedin/changed";
const picture = "lib/letters/samples/exhibit-a.png";
const board = "/organise/platforms";
const training = "Training generative AI on your profile and posts";
const someWords = () => `Let AI learn from my data (${crypto.randomUUID()})`;

/** What a form sends that has nothing wrong with it. */
const aForm = (words: string) => ({
  mark: crypto.randomUUID(),
  practice: "linkedin-content-ai",
  topic: "label",
  words,
  country: "IE",
  client: "ios",
  "seenOn.day": "20",
  "seenOn.month": "11",
  "seenOn.year": "2026",
  link: "",
});

async function lookAt(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAccessibility(page);
  }
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await checkFits(page);
  }
}

/** Goes to the board, signs in on the way, is let in by the operator. */
async function becomeOrganiser(page: Page, email: string): Promise<void> {
  await page.goto(board);
  await expect(page.getByText("Sign in to see that page.")).toBeVisible();
  await page.getByLabel("E-mail address").fill("nonsense");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.goto(linkIn(await readMail(email)));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`${board}$`));
  await expect(page.getByRole("heading", { name: "This page is for organisers" })).toBeVisible();
  expect(runOnPortal("lib/accounts/cli.ts", "add", email)).toContain(`${email} may organise now`);
  await page.reload();
  await setUpSecondFactor(page);
  await expect(page.getByRole("heading", { name: "What of the catalogue needs a look" })).toBeVisible();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Anna says what her screen says now, and is asked for nothing else", async ({ page }) => {
    await page.goto(form);
    await expect(page.getByRole("heading", { name: "What is different on LinkedIn?" })).toBeVisible();
    await page.getByLabel(training).check();
    await page.getByLabel("The way to it through the menus").check();
    const long = "Einstellungen › Datenschutz › KI\n".repeat(100);
    await page.getByLabel("What it says now").fill(long);
    await page.getByLabel("A page that shows it").fill("www.example.org");
    await page.getByRole("group", { name: "When did you see it?" }).getByLabel("Day").fill("31");
    await page.getByLabel("A picture of your screen").setInputFiles(picture);
    await page.getByRole("button", { name: "Send" }).click();

    await expect(page).toHaveURL(new RegExp(`${form}$`));
    for (const sentence of [
      "Shorten what it says to 2,000 characters",
      "Choose the country you live in",
      "Choose where you looked: website, iPhone or Android",
      "Type the day you saw it, such as 20 11 2026",
      "Type an address that begins with https://, or leave it out",
      "Choose the picture again: it was not kept",
    ])
      await expect(page.locator("#error-summary")).toContainText(sentence);
    await expect(page.getByLabel(training)).toBeChecked();
    await expect(page.getByLabel("What it says now")).toHaveValue(long);
    await expect(page.getByLabel("A page that shows it")).toHaveValue("www.example.org");

    await page.getByLabel("What it says now").fill("Einstellungen › Datenschutz › KI");
    await page.getByLabel("A page that shows it").fill("");
    await page.getByLabel("Country you live in").selectOption({ label: "Germany" });
    await page.getByLabel("In the app on Android").check();
    const day = page.getByRole("group", { name: "When did you see it?" });
    await day.getByLabel("Day").fill("20");
    await day.getByLabel("Month").fill("11");
    await day.getByLabel("Year").fill("2026");
    await page.getByLabel("A picture of your screen").setInputFiles("package.json");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.locator("#error-summary")).toContainText("We cannot read this kind of file.");
    await expect(page.getByLabel("What it says now")).toHaveValue("Einstellungen › Datenschutz › KI");
    await page.getByLabel("A picture of your screen").setInputFiles(picture);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("heading", { name: "Thank you. We have it." })).toBeVisible();
    await page.getByRole("link", { name: "Tell us something else about LinkedIn" }).click();
    await expect(page.getByLabel("What it says now")).toHaveValue("");
  });
});

test("an organiser reads it beside the catalogue and settles it; nobody else gets in", async ({
  page,
  request,
  anotherDevice,
}) => {
  const words = someWords();
  const screen = { name: "screen.png", mimeType: "image/png", buffer: readFileSync(picture) };
  const multipart = { ...aForm(words), picture: screen };
  const send = () => request.post(`${form}/send`, { multipart, maxRedirects: 0 });
  const both = await Promise.all([send(), send()]);
  for (const one of both) expect(one.headers().location).toBe(`${form}/sent`);
  expect(both[0].headers()["set-cookie"]).not.toContain("session");

  await becomeOrganiser(page, anAddress("anna.organises"));
  const opened = await page.goto(`${board}?platform=linkedin`);
  expect(opened?.status()).toBe(200);
  expect(opened?.headers()["cache-control"]).toContain("no-store");
  const card = page.getByRole("article").filter({ hasText: words });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText("Use my data for training content creation AI models");
  await expect(card).toContainText("Seen on 20 November 2026 in Ireland, on an iPhone or iPad");
  const shown = card.getByRole("img", { name: "The picture they sent of their screen" });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await page.getByRole("link", { name: /^Reported otherwise \(\d+\)$/ }).click();
  await expect(page.getByRole("row").filter({ hasText: "Reported otherwise" }).first()).toContainText("setting");
  await lookAt(page);

  const id = await card.locator("input[name=id]").inputValue();
  const stranger = await anotherDevice();
  const refused = await post(stranger.request, `${board}/settle`, { id, verdict: "not-so" });
  expect(refused.headers().location).toContain("/sign-in?note=needed");
  await signIn(stranger, anAddress("stranger"));
  expect((await stranger.goto(board))?.status()).toBe(403);
  expect((await stranger.request.get(`${board}/reports/${id}/picture`)).status()).toBe(403);
  await lookAt(stranger);
  await expect(stranger.getByText(words)).toHaveCount(0);
  expect((await post(stranger.request, `${board}/settle`, { id, verdict: "not-so" })).status()).toBe(403);

  await card.getByRole("button", { name: "True: correct it" }).click();
  await expect(page).toHaveURL(`${board}?platform=linkedin&kind=contradicted`);
  await expect(card).toBeHidden();
  await page.getByText(/^Settled in the last 90 days/).click();
  await expect(card).toContainText("Found true.");
  await card.getByRole("button", { name: "Not so" }).click();
  await page.getByText(/^Settled in the last 90 days/).click();
  await expect(card).toContainText("Found not to be so.");
});

test("an organiser whose role is taken away is out with the next page", async ({ page }) => {
  const email = anAddress("anna.was.there");
  await becomeOrganiser(page, email);
  expect(runOnPortal("lib/accounts/cli.ts", "list")).toContain(email);
  for (const kind of ["unverified", "below-high", "undated", "stale", "contradicted"]) {
    expect((await page.goto(`${board}?kind=${kind}`))?.status()).toBe(200);
    await checkFits(page);
  }
  runOnPortal("lib/accounts/cli.ts", "remove", email);
  expect((await page.goto(board))?.status()).toBe(403);
});

test("the form can be read by everybody, and begins with what is known", async ({ page }) => {
  expect((await page.goto(`${form}?topic=path&country=IE&words=planted`))?.status()).toBe(200);
  await expect(page.getByLabel("The way to it through the menus")).toBeChecked();
  await expect(page.getByLabel("Country you live in")).toHaveValue("IE");
  await expect(page.getByLabel("What it says now")).toHaveValue("");
  await lookAt(page);
  await page.getByRole("button", { name: "Send" }).click();
  await lookAt(page);
  await page.goto(`${form}/sent`);
  await lookAt(page);
});

test("nonsense in every field is answered with a page, and every address with its status", async ({ request }) => {
  for (const value of ["", "x".repeat(6_000), "<script>alert(1)</script>", "a\0b", "\uD800", ["a", "b"]]) {
    const names = [...Object.keys(aForm("")), "seenOn", "__proto__.polluted"];
    const posted = await post(request, `${form}/send`, Object.fromEntries(names.map((name) => [name, value])));
    expect(posted.headers().location).toBe(form);
    const shown = await request.get(form);
    expect(shown.status()).toBe(422);
    expect(await shown.text()).not.toContain("<script>alert(1)");
  }
  // What was typed about one platform is not shown on another's page.
  expect((await request.get("/platforms/x/changed")).status()).toBe(200);
  for (const path of ["/platforms/nothing/changed", "/platforms/nothing/changed/sent", "/platforms/__proto__/changed"])
    expect((await request.get(path)).status(), path).toBe(404);
  expect((await post(request, "/platforms/nothing/changed/send", aForm("x"))).status()).toBe(404);
  expect((await request.get(`${form}/send`)).status()).toBe(405);
  const foreign = await request.post(`${form}/send`, {
    form: aForm("x"),
    headers: { "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(foreign.status()).toBe(403);
});
