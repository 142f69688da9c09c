import { eventKinds } from "@/lib/complaints/events";
import { checkAccessibility, lookAt } from "../support/accessibility";
import { signIn } from "../support/accounts";
import { fillDay, keep, nextStep, openCase, sendLetter } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { anAddress } from "../support/mail";

const answerMail = [
  "From: LinkedIn Help <help@linkedin.example>",
  "To: Tom Example <tom@example.org>",
  "Date: Fri, 20 Nov 2026 10:00:00 +0000",
  "Subject: Your complaint [LI-778]",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Thank you for writing. We rely on our legitimate interests for training on public posts.",
  "",
].join("\r\n");
const anEml = { name: "answer.eml", mimeType: "message/rfc822", buffer: Buffer.from(answerMail) };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    // axe itself runs as a script in the page.
    const look = javaScriptEnabled ? lookAt : async () => undefined;

    test("Tom sends his letter, keeps the answer he gets, and goes on to the ICO", async ({ page }) => {
      const address = await openCase(page, anAddress("tom"));
      await look(page);
      await nextStep(page).getByRole("link", { name: "I sent it" }).click();
      await keep(page);
      await expect(page.locator("#error-summary")).toContainText("Choose how you sent it");
      await expect(page.locator("#error-summary")).toContainText("Type the day");
      await look(page);
      await page.getByLabel("By a web form").check();
      await fillDay(page);
      await keep(page);
      await expect(page.getByText("Written down.")).toBeVisible();
      await expect(nextStep(page)).toContainText("Wait for LinkedIn to acknowledge");
      await nextStep(page).getByText("How this date is worked out").click();
      await expect(nextStep(page).getByRole("link", { name: /section 164A\(3\)/ })).toBeVisible();
      await expect(nextStep(page)).toContainText("Counted from the day you sent it");
      await look(page);

      await page.goto("/complaints");
      await expect(page.getByText(/Next: wait for LinkedIn to acknowledge, by \w+day \d+ \w+ \d{4}/)).toBeVisible();
      await page.goto(`${address}/record/answered`);
      await page.getByLabel("“legitimate interest”").check();
      await fillDay(page);
      await page.getByLabel("Paste what it wrote").fill("We rely on our legitimate interests.");
      await page.getByLabel("Add the mail or letter itself").setInputFiles(anEml);
      await page.getByLabel("Reference or case number").fill("LI-778");
      await look(page);
      await keep(page);
      await expect(nextStep(page)).toContainText("Does the answer settle it?");
      await expect(page.locator(".timeline")).toContainText("Reference LI-778");
      await look(page);
      await page.getByRole("link", { name: "Your complaint [LI-778]" }).first().click();
      await expect(page.locator("body")).toContainText("We rely on our legitimate interests for training");

      await page.goto(address);
      await nextStep(page).getByRole("link", { name: "No, it is not" }).click();
      await expect(page.getByRole("heading", { name: "Is the setting still on?" })).toBeVisible();
      await look(page);
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.locator("#error-summary")).toContainText("Choose what the setting says now");
      await page.getByLabel("My data may still be used").check();
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByRole("heading", { name: "How it will read" })).toBeVisible();
      await expect(page.locator(".letter-sheet")).toContainText("legitimate interests");
      await look(page);
      await page.getByRole("button", { name: "Make this letter" }).first().click();
      await expect(nextStep(page)).toContainText("Send your complaint to the ICO");
      await expect(page.locator(".letter-sheet")).toContainText("for training on public posts");
      await expect(page.getByRole("heading", { name: /To paste into the form/ })).toBeVisible();
      await look(page);

      await nextStep(page).getByRole("link", { name: "I sent it" }).click();
      await page.getByLabel("By a web form").check();
      await fillDay(page);
      await keep(page);
      await expect(nextStep(page)).toContainText("Wait for the ICO");
      await look(page);
    });

    test("Tom corrects a day, takes a file out, and removes what was not so", async ({ page }) => {
      const address = await openCase(page, anAddress("tom"));
      await sendLetter(page, address);
      await page.goto(`${address}/record/acknowledged`);
      await fillDay(page);
      await page.getByLabel("Add the mail or letter itself").setInputFiles(anEml);
      await keep(page);
      await expect(nextStep(page)).toContainText("Wait for LinkedIn to answer");
      await page.locator(".timeline").getByRole("link", { name: "Read or correct" }).last().click();
      await look(page);
      await page.getByLabel("Your complaint [LI-778]").check();
      await page.getByLabel("Reference or case number").fill("R".repeat(201));
      await page.getByRole("button", { name: "Save the correction" }).click();
      await expect(page.locator("#error-summary")).toContainText("Shorten the reference");
      await page.getByLabel("Reference or case number").fill("R-1");
      await page.getByRole("button", { name: "Save the correction" }).click();
      await expect(page.getByText("Corrected.")).toBeVisible();
      await expect(page.locator(".timeline")).toContainText("Reference R-1");
      await expect(page.getByRole("link", { name: "Your complaint [LI-778]" })).toHaveCount(0);
      await page.locator(".timeline").getByRole("link", { name: "Read or correct" }).last().click();
      await page.getByText("Remove this", { exact: true }).click();
      await page.getByRole("button", { name: "Remove it" }).click();
      await expect(page.getByText("Removed.")).toBeVisible();
      await expect(nextStep(page)).toContainText("Wait for LinkedIn to acknowledge");
    });
  });
}

test("every form says what is missing or cannot be, and keeps what was typed", async ({ page }) => {
  const address = await openCase(page, anAddress("tom"));
  for (const kind of eventKinds) {
    await page.goto(`${address}/record/${kind}`);
    await page.getByLabel("Day").first().fill("31");
    await page.getByLabel("Month").first().fill("2");
    await page.getByLabel("Year").first().fill("2026");
    const [answered] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "GET" && response.url().includes(kind)),
      keep(page),
    ]);
    expect(answered.status(), kind).toBe(422);
    await expect(page.locator("#error-summary"), kind).toContainText("Type the day, such as");
    await expect(page.getByLabel("Day").first(), kind).toHaveValue("31");
    await checkAccessibility(page);
  }
  await page.goto(`${address}/record/delivered`);
  await fillDay(page, 3);
  await keep(page);
  await expect(page.locator("#error-summary")).toContainText("Type a day that has already come");
  await fillDay(page, -40);
  await keep(page);
  await expect(page.locator("#error-summary")).toContainText("no earlier than what it is about");
});

test("files that cannot be taken are named, and nothing is half written down", async ({ page }) => {
  const address = await openCase(page, anAddress("tom"));
  const svg = {
    name: "a.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  };
  const files = page.getByLabel("Add the mail or letter itself");
  await page.goto(`${address}/record/acknowledged`);
  await fillDay(page);
  await page.getByLabel("Paste what it wrote").fill("We have it.");
  await files.setInputFiles([anEml, svg]);
  await keep(page);
  await expect(page.locator("#error-summary a")).toHaveAttribute("href", "#field-files");
  await expect(page.getByLabel("Paste what it wrote")).toHaveValue("We have it.");
  await files.setInputFiles(Array.from({ length: 6 }, () => anEml));
  await keep(page);
  await expect(page.locator("#error-summary")).toContainText("at most 5 files");
  await page.getByLabel("Year").fill("");
  await files.setInputFiles(anEml);
  await keep(page);
  await expect(page.locator("#error-summary")).toContainText("Choose the files again");
  await page.goto(address);
  await expect(page.locator(".timeline")).not.toContainText("acknowledged it");
});

test("a form sent twice is one event, and a case can be closed and taken up again", async ({ page }) => {
  const address = await openCase(page, anAddress("tom"));
  await sendLetter(page, address);
  await page.goto(`${address}/record/acknowledged`);
  await fillDay(page);
  const form = await page
    .locator("main form")
    .evaluate((node: HTMLFormElement) =>
      [...new FormData(node)].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  const typed = Object.fromEntries(form);
  for (let click = 0; click < 2; click += 1)
    expect((await page.request.post(`${address}/record`, { multipart: typed, maxRedirects: 0 })).status()).toBe(303);
  await page.goto(address);
  await expect(page.locator(".timeline").getByText("LinkedIn acknowledged it")).toHaveCount(1);
  await page.goto(`${address}/record/withdrawn`);
  await page.getByLabel("It is settled").check();
  await fillDay(page);
  await keep(page);
  await expect(nextStep(page)).toContainText("Settled");
  await expect(page.locator(".timeline .is-due")).toHaveCount(0);
  await lookAt(page);
  await page.locator(".timeline").getByRole("link", { name: "Read or correct" }).last().click();
  await page.getByText("Remove this", { exact: true }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(nextStep(page)).toContainText("Wait for LinkedIn to answer");
});

test("somebody else's case is nowhere", async ({ page, anotherDevice }) => {
  const address = await openCase(page, anAddress("tom"));
  await page.goto(`${address}/record/acknowledged`);
  await fillDay(page);
  await page.getByLabel("Add the mail or letter itself").setInputFiles(anEml);
  await keep(page);
  const event = await page
    .locator(".timeline")
    .getByRole("link", { name: "Read or correct" })
    .last()
    .getAttribute("href");
  const piece = await page.getByRole("link", { name: "Your complaint [LI-778]" }).first().getAttribute("href");
  const other = await anotherDevice();
  const email = anAddress("eve");
  await signIn(other, email);
  const addresses = [address, `${address}/record/answered`, `${address}/write/authority`, event ?? "", piece ?? ""];
  for (const one of addresses) expect((await other.request.get(one)).status(), one).toBe(404);
  const posts = [`${address}/record`, `${event ?? ""}/correct`, `${event ?? ""}/remove`];
  for (const one of posts) {
    const answered = await other.request.post(one, { form: { kind: "delivered" }, maxRedirects: 0 });
    expect(answered.status(), one).toBe(404);
  }
  await page.reload();
  await expect(page.locator(".timeline")).toContainText("LinkedIn acknowledged it");
  await other.getByRole("button", { name: "Sign out" }).click();
  for (const one of addresses)
    expect((await other.request.get(one, { maxRedirects: 0 })).headers().location, one).toContain("/sign-in");
});
