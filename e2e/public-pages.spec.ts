import { checkAccessibility, checkFits } from "./support/accessibility";
import { expect, test } from "./support/fixtures";
import { downloadLetter } from "./support/letters";

const pages = [
  "/",
  "/dashboard",
  "/dashboard/method",
  "/dashboard/embed-this",
  "/dashboard/embed",
  "/about",
  "/privacy",
  "/accessibility",
  "/security",
  "/complain-about-us",
  "/legal-position",
  "/deadlines",
  "/deadlines?clock=uk-acknowledgement&from=2026-11-25&place=england-and-wales",
  "/deadlines?clock=uk-to-regulator&from=2026-11-21&place=scotland",
  "/deadlines?clock=uk-outcome&from=2026-11-01&place=northern-ireland",
  "/deadlines?clock=ca-federal-court&from=2026-11-01&place=CA-QC",
  "/sample-letter",
  "/sample-letter?letter=ca-qc-authority",
  "/platforms",
  "/platforms?q=nowhere",
  "/platforms/linkedin",
  "/platforms/instagram?country=DE",
  "/platforms/zoom",
  "/petitions",
  "/sign-in",
  "/check/platform",
];
const widths = [320, 360, 1280];

for (const path of pages) {
  test(`${path} can be read by everybody`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await checkAccessibility(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await checkAccessibility(page);
    await page.emulateMedia({ colorScheme: "light" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await checkFits(page);
    }
  });
}

for (const path of ["/", "/platforms/linkedin", "/check/platform", "/petitions", "/dashboard"]) {
  test(`${path}, where people land, comes without scripts and asks for none`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && asked.push(request.url()));
    await page.goto(path, { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    await expect(page.locator("script:not([type])")).toHaveCount(0);
  });
}

test("a page that is not there says so, under the same policy", async ({ page }) => {
  const answer = await page.goto("/no-such-page");
  expect(answer?.status()).toBe(404);
  expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
  await checkAccessibility(page);
});

test("every sample letter is there in every form, by links alone", async ({ page }, info) => {
  await page.goto("/sample-letter");
  const laws = await page.getByRole("navigation", { name: "Where the person lives" }).getByRole("link").all();
  const ofLaws = await Promise.all(laws.map((link) => link.getAttribute("href")));
  expect(ofLaws).toHaveLength(8);
  for (const ofLaw of ofLaws) {
    await page.goto(ofLaw ?? "");
    const kinds = await page.getByRole("navigation", { name: "Which letter" }).getByRole("link").all();
    expect(kinds.length).toBeGreaterThan(1);
    for (const address of await Promise.all(kinds.map((link) => link.getAttribute("href")))) {
      await page.goto(address ?? "");
      await expect(page.getByText("Sample: a made-up person")).toBeVisible();
      const title = await page
        .getByRole("region", { name: "Sample letter" })
        .getByRole("heading", { level: 1 })
        .innerText();
      const pdf = (await page.getByRole("link", { name: "Download the letter (PDF)" }).getAttribute("href")) ?? "";
      const files = await downloadLetter(page.request, (format) => pdf.replace(/pdf$/, format), info);
      expect(files.pdf.title).toBe(title);
      expect(files.eml.subject).toBe(title);
      for (const text of [files.docx, files.txt, files.html]) expect(text.replace(/\s+/g, " ")).toContain(title);
    }
  }
});

test("every rule and judgment that a ground rests on stands on the same page", async ({ page }) => {
  await page.goto("/legal-position");
  const inside = await page
    .locator("main a[href^='#']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(inside.length).toBeGreaterThan(50);
  const missing = await page.evaluate(
    (links) => links.filter((link) => !document.getElementById(link.slice(1))),
    inside,
  );
  expect(missing).toEqual([]);
  const ids = await page.locator("main [id]").evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  await page.goto("/legal-position#uk-s-164a");
  await expect(page.locator("#uk-s-164a")).toBeInViewport();
});
