import { checkAccessibility } from "../support/accessibility";
import { expect, test } from "../support/fixtures";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("Rhea finds a platform by a mistyped name, narrows the list, and clears it again", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Platforms" }).click();
    await page.getByLabel("Find a platform").fill("instagarm");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Instagram");
    const filters = page.getByRole("navigation", { name: "Show only" });
    await filters.getByRole("link", { name: /^Only a form/ }).click();
    await expect(page).toHaveURL(/q=instagarm&only=form$/);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Instagram");
    await filters.getByRole("link", { name: /^Promises not to train/ }).click();
    await expect(page.getByText("No platform matches.")).toBeVisible();
    await page.getByRole("link", { name: "Show all platforms" }).click();
    await expect(page.getByRole("link", { name: "LinkedIn", exact: true })).toBeVisible();
  });

  test("her country is remembered for the visit, unless an address names another", async ({ page, context }) => {
    await page.goto("/platforms/linkedin");
    await expect(page.getByText("In the United Kingdom: On by default").first()).toBeVisible();
    await expect(page.getByText("LinkedIn Corporation")).toBeVisible();
    await page.getByLabel("Where you live").selectOption({ label: "Switzerland" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/platforms\/linkedin$/);
    await expect(page.getByRole("heading", { name: "Who answers for it in Switzerland" })).toBeVisible();
    await expect(page.getByText("LinkedIn Ireland Unlimited Company")).toBeVisible();
    await page.goto("/platforms?only=switch");
    await expect(page.getByText("Shown for people who live in Switzerland.")).toBeVisible();
    await page.goto("/platforms?only=switch&country=CA");
    await expect(page.getByText("Shown for people who live in Canada.")).toBeVisible();
    const [kept] = (await context.cookies()).filter(({ name }) => name === "country");
    expect(kept).toMatchObject({ value: "CH", httpOnly: true, sameSite: "Lax", expires: -1 });
  });

  test("from a platform's page she goes straight to the check of what she chose", async ({ page }) => {
    await page.goto("/platforms/linkedin");
    await page.getByRole("radio", { name: "Training generative AI on your profile and posts" }).check();
    await page.getByRole("button", { name: "Check and complain" }).click();
    await expect(page).toHaveURL(/\/check\/residence/);
  });

  test("each client has its own way, and every date leads to its source", async ({ page }) => {
    await page.goto("/platforms/linkedin");
    const practice = page.getByRole("region", { name: "Training generative AI on your profile and posts" });
    await practice.getByRole("radio", { name: "Website" }).check();
    await expect(practice.locator(".way-web")).toBeVisible();
    await expect(practice.locator(".way-ios")).toBeHidden();
    await practice.getByRole("radio", { name: "iPhone" }).check();
    await expect(practice.locator(".way-ios")).toBeVisible();
    await expect(practice.locator(".way-web")).toBeHidden();
    const missing = await page
      .locator("a[href^='#']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "#"));
    expect(missing.length).toBeGreaterThan(40);
    for (const anchor of new Set(missing)) await expect(page.locator(anchor), anchor).toHaveCount(1);
  });

  test("a drawing says in words what it shows, and its table says the same", async ({ page }) => {
    await page.goto("/platforms/linkedin?country=GB");
    const practice = page.getByRole("region", { name: "Training generative AI on your profile and posts" });
    const drawing = practice.getByRole("img", { name: /by default \(United Kingdom\)$/ });
    await expect(drawing).toHaveAccessibleDescription(/Suspended; about 3 November 2025: On by default$/);
    await practice.getByText("The same as a table, with sources").click();
    await expect(practice.getByRole("row", { name: /^about 3 November 2025/ }).first()).toContainText("On by default");
  });
});

test("a platform nobody knows is answered with those there are", async ({ page }) => {
  const answer = await page.goto("/platforms/myspace");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We do not have that platform");
  await expect(page.getByRole("link", { name: "LinkedIn", exact: true })).toBeVisible();
  await checkAccessibility(page);
});

test("the country's form takes nothing else, and leads nowhere else", async ({ request }) => {
  const post = async (form: Record<string, string>) => request.post("/platforms/country", { form, maxRedirects: 0 });
  for (const country of ["", "XX", "gb", "GB; Path=/x", "DE\r\nset-cookie: a=b"])
    expect((await post({ country })).status(), country).toBe(400);
  for (const back of ["//example.org", "https://example.org", "../sign-in", "q=a&next=//example.org"]) {
    const answer = await post({ country: "DE", platform: back, list: back });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toMatch(/^\/platforms(\?q=a)?$/);
  }
  expect((await request.get("/platforms/country", { maxRedirects: 0 })).status()).toBeGreaterThanOrEqual(400);
});

test("the pages about platforms bring no script of their own", async ({ page }) => {
  const scriptsOf = async (path: string) => {
    const seen = new Set<string>();
    const note = (request: { resourceType: () => string; url: () => string }) => {
      if (request.resourceType() === "script") seen.add(new URL(request.url()).pathname);
    };
    page.on("request", note);
    await page.goto(path, { waitUntil: "networkidle" });
    page.off("request", note);
    return [...seen].toSorted();
  };
  const ofAbout = await scriptsOf("/about");
  expect(await scriptsOf("/platforms")).toEqual(ofAbout);
  expect(await scriptsOf("/platforms/linkedin")).toEqual(ofAbout);
});
