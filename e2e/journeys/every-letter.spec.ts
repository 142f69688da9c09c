import type { Page, TestInfo } from "@playwright/test";
import { regulatorFor } from "@/lib/law/catalogue";
import { signIn } from "../support/accounts";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { downloadLetter } from "../support/letters";
import { anAddress } from "../support/mail";
import { answerByPost, post, postedAnswers } from "../support/wizard";

type Answers = ReturnType<typeof postedAnswers>;
type Fields = Answers[number][1];

const effect = "I wrote there to find work, not to teach a machine.";
const asked: Fields = {
  contacted: "yes",
  "on.day": "1",
  "on.month": "9",
  "on.year": "2026",
  channel: "form",
  asked: ["complaint", "objection"],
};

/** The answers of a person who found the setting on and lives there. */
function answersOf(residence: Fields, changes: Record<string, Fields> = {}): Answers {
  const own: Record<string, Fields> = { residence, effect: { effect }, ...changes };
  return postedAnswers(anAddress("someone"), "england").map(([step, fields]) => [step, own[step] ?? fields]);
}

/** A letter of these answers is on the page, and every file of it opens and says the same. */
async function expectLetter(page: Page, info: TestInfo, expected: { kind?: string; title: RegExp; to: string }) {
  const query = expected.kind === undefined ? "" : `?kind=${expected.kind}`;
  await page.goto(`/check/letter${query}`);
  await expect(page.getByRole("heading", { name: "Your letter is ready" })).toBeVisible();
  const sheet = page.getByRole("region", { name: "The letter" });
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText(expected.title);
  // An authority is named as in a sentence: "the ICO".
  const addressee = page.getByText(`To ${expected.to}`, { exact: true });
  await expect(addressee.or(page.getByText(`To the ${expected.to}`, { exact: true }))).toBeVisible();
  const files = await downloadLetter(page.request, (format) => `/check/letter/${format}${query}`, info);
  expect(files.pdf.title).toMatch(expected.title);
  expect(files.pdf.tagged).toBe(true);
  expect(files.eml.subject).toMatch(expected.title);
  expect(files.eml.unsent).toBe(true);
  expect(files.eml.attached.map(({ name, bytes }) => [/\.pdf$/.test(name), bytes.subarray(0, 4).toString()])).toEqual([
    [true, "%PDF"],
  ]);
  for (const text of [files.pdf.text, files.docx, files.eml.text, files.txt, files.html]) {
    expect(text).toContain("A. Person");
    expect(text).toContain(expected.to);
  }
  return files;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Máire in Ireland writes to the company, or to her authority at once", async ({ page }, info) => {
      await answerByPost(page.request, answersOf({ country: "IE" }));
      const company = await expectLetter(page, info, { title: /GDPR/, to: "LinkedIn Ireland Unlimited Company" });
      expect(company.txt).toContain(effect);
      await page.getByRole("link", { name: "A complaint to the Data Protection Commission" }).click();
      const authority = await expectLetter(page, info, {
        kind: "authority",
        title: /Article 77\(1\)/,
        to: "Data Protection Commission",
      });
      expect(authority.eml.to).toContain(regulatorFor({ country: "IE" })?.email);
      for (const { txt } of [company, authority]) expect(txt).not.toMatch(/164A|UK GDPR/);
      await expect(page.getByText("The letter is in English.")).toHaveCount(0);
    });

    test("Chris in California is told which law and which agency", async ({ page }, info) => {
      await answerByPost(page.request, answersOf({ country: "US", state: "CA" }));
      await expectLetter(page, info, { title: /CCPA/, to: "LinkedIn Corporation" });
      await expect(page.getByText("the California Consumer Privacy Act, which applies in California")).toBeVisible();
      await page.getByRole("link", { name: "A complaint to the California Privacy Protection Agency" }).click();
      await expect(page.getByText(/You may also turn to .*Attorney General/)).toBeVisible();
      await expect(page.getByText(/of 4,000 characters/)).toBeVisible();
    });

    test("Amina in Kenya gets a letter to the company, and is told plainly what it lacks", async ({ page }, info) => {
      await answerByPost(page.request, answersOf({ country: "KE" }));
      const { txt } = await expectLetter(page, info, {
        title: /personal data to train AI/,
        to: "LinkedIn Corporation",
      });
      expect(txt).not.toMatch(/Article \d|section \d/);
      await expect(page.getByText("We do not know the law of Kenya")).toBeVisible();
      await expect(page.getByText("We know of no regulator in Kenya")).toBeVisible();
      await page.goto("/check/letter?kind=authority");
      await expect(page.getByRole("region", { name: "The letter" })).toContainText("LinkedIn Corporation");
    });

    test("Tom in Wales had no answer: he reminds the company, or pastes his complaint into the form", async ({
      page,
    }, info) => {
      await answerByPost(
        page.request,
        answersOf({ country: "GB", nation: "wales" }, { contact: { ...asked, reply: "none" } }),
      );
      await expectLetter(page, info, { title: /1 September 2026/, to: "LinkedIn Corporation" });
      await expect(page.getByText("More than 30 days have passed and nothing has come back.")).toBeVisible();
      await page.getByRole("link", { name: "A complaint to the ICO" }).click();
      await expectLetter(page, info, { kind: "authority", title: /section 165\(2\)/, to: "ICO" });
      const box = page.getByRole("textbox", { name: "What happened" });
      await expect(box).toHaveAttribute("readonly", "");
      expect((await box.inputValue()).length).toBeLessThanOrEqual(2_000);
      await expect(page.getByText(/of 2,000 characters/)).toBeVisible();
      await expect(page.getByRole("textbox", { name: "Harm" })).toHaveValue(new RegExp(`^${effect}`));
      await expect(page.getByRole("button", { name: /^Copy/ })).toHaveCount(
        javaScriptEnabled ? await page.locator("#form-sheet [readonly]").count() : 0,
      );
    });
  });
}

test("the letter page can be read by everybody, and copies a box of the form", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await answerByPost(
    page.request,
    answersOf({ country: "GB", nation: "wales" }, { contact: { ...asked, reply: "answered", answer: "No." } }),
  );
  await page.goto("/check/letter");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAccessibility(page);
  }
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await checkFits(page);
  }
  await page.getByRole("button", { name: "Copy Harm" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(effect);
});

test("what no font has is told on the page, and the letter is there", async ({ page }) => {
  await answerByPost(
    page.request,
    answersOf({ country: "IE" }, { effect: { effect: "My word for it is \u{13080}." } }),
  );
  await page.goto("/check/letter");
  await expect(page.getByText("[U+13080]")).toBeVisible();
  expect((await page.request.get("/check/letter/pdf")).status()).toBe(200);
});

test("Sam freezes a letter, adds the one to the authority, and downloads both in every form", async ({
  page,
}, info) => {
  const email = anAddress("sam");
  await signIn(page, email);
  const answers = answersOf({ country: "GB", nation: "scotland" }, { contact: { ...asked, reply: "none" } });
  for (const [step, fields] of answers)
    expect((await post(page.request, `/check/${step}/answer`, fields)).status()).toBe(303);
  const opened = await post(page.request, "/check/answers/declare", { accurate: "yes" });
  await page.goto(opened.headers().location ?? "");
  await page.getByRole("link", { name: "A complaint to the ICO" }).click();
  await page.getByLabel("I cannot or do not want to look").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Make this letter" }).first().click();
  await expect(page.getByRole("heading", { name: /^Letter to the regulator/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Second letter to the company/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "A complaint to the ICO" })).toHaveCount(0);
  await checkAccessibility(page);
  const pdfs = await page.getByRole("link", { name: "PDF", exact: true }).all();
  expect(pdfs).toHaveLength(2);
  for (const pdf of pdfs) {
    const address = (await pdf.getAttribute("href")) ?? "";
    const files = await downloadLetter(page.request, (format) => address.replace(/pdf$/, format), info);
    const [attached] = files.eml.attached;
    expect(attached?.bytes.equals(await (await page.request.get(address)).body())).toBe(true);
    expect(files.docx).toContain("A. Person");
  }
});
