import { createServer, type Server } from "node:http";
import sharp from "sharp";
import { lookAt } from "../support/accessibility";
import { expect, test } from "../support/fixtures";

let site: Server;
let html = "";

test.beforeEach(() => {
  site = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><html lang="en"><head><title>A charity</title></head><body>${html}</body></html>`);
  });
  site.listen(0, "127.0.0.1");
});
test.afterEach(() => {
  site.close();
});

/** The page of somebody else: another origin, which knows nothing of the portal but what stands in the HTML. */
function siteWith(body: string): string {
  html = body;
  const address = site.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? String(address.port) : ""}/`;
}

test("Kira copies a line of HTML, and the figure stands on her charity’s page without a script", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("/dashboard/embed-this?platform=linkedin");
  await lookAt(page);
  const line = (await page.locator(".embed-code").innerText()).trim();
  await page.goto(siteWith(line));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "What people found on LinkedIn" })).toBeVisible();
  await expect(frame.getByRole("link", { name: "What people found, on Unticked" })).toHaveAttribute(
    "href",
    `${baseURL ?? ""}/dashboard?platform=linkedin`,
  );
  await expect(frame.locator("body")).toHaveCSS("border-top-width", "4px");
  const seen = await frame.locator("html").evaluate((root) => ({
    scripts: root.querySelectorAll("script").length,
    isCut: root.scrollHeight > root.clientHeight,
  }));
  expect(seen).toEqual({ scripts: 0, isCut: false });
  expect(await context.cookies()).toEqual([]);
});

test("the figure by itself can be read by everybody", async ({ page }) => {
  for (const path of ["/dashboard/embed", "/dashboard/embed?platform=linkedin", "/dashboard/embed?platform=nonsense"]) {
    expect((await page.goto(path))?.status()).toBe(200);
    await lookAt(page);
  }
});

for (const path of ["/", "/dashboard", "/dashboard/embed-this", "/check/platform", "/privacy", "/sign-in"]) {
  // Not the watched browser of the other tests: what is refused is an error there.
  test(`no other site can put ${path} in a frame`, async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    const isRefusal = (said: string) => /fram/i.test(said) && /refuse|violat|denied/i.test(said);
    const refused = page.waitForEvent("console", (message) => isRefusal(message.text()));
    await page.goto(siteWith(`<iframe src="${baseURL ?? ""}${path}" title="A trap"></iframe>`));
    await refused;
    await expect(page.frameLocator("iframe").getByRole("main")).toHaveCount(0);
    await page.close();
  });
}

test("a link to a page comes with a picture of its figure", async ({ page, request, baseURL }) => {
  for (const path of ["/", "/dashboard", "/dashboard?platform=linkedin", "/platforms/linkedin"]) {
    await page.goto(path);
    const told = (property: string) => page.locator(`meta[property="og:${property}"]`).getAttribute("content");
    const picture = (await told("image")) ?? "";
    expect(picture.startsWith(`${baseURL ?? ""}/dashboard/share.png`), picture).toBe(true);
    expect(await told("image:alt")).toMatch(/^What people found/);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
    const answer = await request.get(picture);
    expect(answer.headers()).toMatchObject({
      ...{ "content-type": "image/png", "cross-origin-resource-policy": "cross-origin" },
    });
    expect(await sharp(await answer.body()).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  }
});
