import { checkFits, lookAt } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";
import { readPdf } from "../support/pdf";
import {
  answer,
  answerByPost,
  choosesLinkedIn,
  declare,
  post,
  postedAnswers,
  scriptsRun,
  sign,
  sofia,
  sofiaAnswers,
} from "../support/wizard";

/** Where a list asks for the part; the nations of the United Kingdom are rows. */
const dividedCountries = [
  ["Canada", "Province or territory"],
  ["United States", "State"],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const person = { ...sofia, email: anAddress("sofia") };

    test("Sofia finds the setting on, downloads her letter and asks to be counted", async ({ page }, info) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Check your account" }).first().click();
      // axe itself runs as a script in the page.
      const look = javaScriptEnabled ? lookAt : undefined;
      await answer(page, sofiaAnswers(person), look);
      await expect(page.getByText("14 November 2026, on the website, in English")).toBeVisible();
      await expect(page.getByText("Your letter goes to LinkedIn Corporation")).toBeVisible();
      await look?.(page);
      await declare(page);
      await expect(page.getByRole("heading", { name: "Your letter is ready" })).toBeVisible();
      await expect(page.getByText(`We have sent a mail to ${person.email}`)).toBeVisible();
      await look?.(page);

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Download the letter (PDF)" }).click(),
      ]);
      const path = info.outputPath("letter.pdf");
      await download.saveAs(path);
      const pdf = await readPdf(path);
      expect(pdf.tagged).toBe(true);
      expect(pdf.language).toMatch(/^en/);
      expect(pdf.title).toContain("section 164A");
      for (const said of [
        "LinkedIn Corporation",
        "1000 W Maude Avenue",
        person.name,
        person.email,
        person.account,
        "12 Example Road",
        "On 14 November 2026",
        "I wrote those posts for people in my trade. Some of them when I was out of work.",
        "Objection (Article 21(1))",
        "Erasure (Article 17(1)(c))",
      ])
        expect(pdf.text).toContain(said);
      expect(pdf.text).not.toContain("Article 77");

      const link = linkIn(await readMail(person.email));
      await page.goto(link);
      await page.reload();
      await page.getByRole("button", { name: "Yes, count me" }).click();
      await expect(page.getByRole("heading", { name: "You are counted" })).toBeVisible();
      await look?.(page);
      await page.goto(link);
      await expect(page.getByRole("heading", { name: "You are counted" })).toBeVisible();
      await expect(page.getByRole("button", { name: "Take my finding out" })).toBeVisible();
    });

    test("Tom, who was answered by LinkedIn, writes to the regulator", async ({ page }) => {
      const steps = sofiaAnswers({ ...sofia, name: "Tom Example" }).map((entry): typeof entry => {
        const [step] = entry;
        if (step === "count-me") return [step, async () => undefined];
        if (step !== "contact") return entry;
        return [
          step,
          async (p) => {
            await p.getByLabel("Yes, I have complained").check();
            const sent = p.getByRole("group", { name: "When did you send it?" });
            await sent.getByLabel("Day").fill("1");
            await sent.getByLabel("Month").fill("9");
            await sent.getByLabel("Year").fill("2026");
            await p.getByLabel("By its web form").check();
            await p.getByLabel("I objected to it").check();
            await p.getByLabel("Reference or case number").fill("LI-2026-77");
            await p.getByLabel("An answer", { exact: true }).check();
            await p.getByLabel("What did it say?").fill("We rely on legitimate interests.");
            await p.getByLabel("erase my data from training sets").check();
          },
        ];
      });
      await page.goto("/check");
      await answer(page, steps);
      await expect(page.getByText("Reference LI-2026-77")).toBeVisible();
      await expect(page.getByText("Left open: erase my data from training sets")).toBeVisible();
      await expect(page.getByText("Your letter goes to the ICO")).toBeVisible();
      await declare(page);
      await expect(page.getByText("We rely on legitimate interests.", { exact: true })).toBeVisible();
      await expect(page.getByText("LI-2026-77").first()).toBeVisible();
      await expect(page.getByRole("heading", { name: /section 165\(2\)/ })).toBeVisible();
    });

    test("Sofia is told what is missing, and loses nothing", async ({ page }) => {
      await page.goto("/check/platform");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.locator("#error-summary")).toContainText("Choose the platform you checked");
      await choosesLinkedIn(page);
      await page.getByRole("button", { name: "Continue" }).click();
      for (const [country, part] of dividedCountries) {
        await page.getByLabel("Country").selectOption({ label: country });
        await expect(page.getByLabel(part, { exact: true })).toBeVisible();
        await page.getByRole("button", { name: "Continue" }).click();
        await expect(page.locator("#error-summary")).toContainText(
          `Choose the ${part[0]?.toLowerCase()}${part.slice(1)}`,
        );
      }
      await page.getByLabel("Country").selectOption({ label: "United Kingdom" });
      await expect(page.getByLabel("State", { exact: true })).toBeHidden();
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.locator("#error-summary")).toContainText("Choose the part of the United Kingdom");
      await expect(page.getByLabel("Country")).toHaveValue("GB");
      await page.getByLabel("Wales").check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByLabel("It is worded differently").check();
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.locator("#error-summary")).toContainText("Copy the words you see");
      await page.getByLabel("The words on your screen").fill("<b>Use my data</b> 🤖 שלום");
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("group", { name: "When did you see" }).getByLabel("Day").fill("31");
      await page.getByRole("group", { name: "When did you see" }).getByLabel("Month").fill("2");
      await page.getByRole("group", { name: "When did you see" }).getByLabel("Year").fill("2026");
      await page.getByLabel("What language").fill("Cymraeg");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.locator("#error-summary")).toContainText("Type the day you saw it");
      await expect(page.getByRole("group", { name: "When did you see" }).getByLabel("Day")).toHaveValue("31");
      await expect(page.getByLabel("What language")).toHaveValue("Cymraeg");
      await page.getByRole("button", { name: "Back" }).click();
      await expect(page).toHaveURL(/\/check\/setting$/);
      await expect(page.getByLabel("The words on your screen")).toHaveValue("<b>Use my data</b> 🤖 שלום");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByLabel("What language")).toHaveValue("Cymraeg");
    });
  });
}

test("boxes that Sofia ticked are ticked again, and no others", async ({ page }) => {
  const ticked: [string, Record<string, string | string[]>][] = [
    ["at-stake", { content: "profile", sensitive: "health" }],
    ["remedies", { wanted: "stop" }],
    ["count-me", { count: "yes" }],
  ];
  await answerByPost(page.request, postedAnswers(anAddress("sofia"), "england"));
  for (const [step, fields] of ticked) {
    await post(page.request, `/check/${step}/answer`, fields);
    await page.goto(`/check/${step}`);
    await scriptsRun(page);
    const boxes = await page
      .getByRole("checkbox", { checked: true })
      .evaluateAll((all) => all.map((box) => (box instanceof HTMLInputElement ? [box.name, box.value] : [])));
    expect(boxes).toEqual(Object.entries(fields));
  }
});

test("Sofia signs by hand, forgets the box, and need not sign again", async ({ page }) => {
  await page.goto("/check");
  await answer(page, sofiaAnswers());
  await sign(page);
  await page.getByRole("button", { name: "Clear the signature" }).click();
  await expect(page.getByText("Nothing is drawn.")).toBeAttached();
  await sign(page);
  await page.getByRole("button", { name: "Make my letter" }).click();
  await expect(page.locator("#error-summary")).toContainText("Tick the box");
  await expect(page.getByText("A signature is drawn.")).toBeAttached();
  await lookAt(page);
  await declare(page);
  await expect(page.getByRole("heading", { name: "Your letter is ready" })).toBeVisible();
  await expect(page.locator(".letter-sheet svg path")).toHaveCount(1);
  await lookAt(page);
});

test("a word of a thousand letters widens no page", async ({ page }) => {
  const word = "w".repeat(1_000);
  const fits = async () => {
    await page.setViewportSize({ width: 320, height: 720 });
    await checkFits(page);
  };
  const person = { ...sofia, effect: word, account: "a".repeat(200), name: "N".repeat(200) };
  const steps = sofiaAnswers(person).map((entry): typeof entry => {
    const [step] = entry;
    if (step !== "setting") return entry;
    return [
      step,
      async (p) => {
        await p.getByLabel("It is worded differently").check();
        await p.getByLabel("The words on your screen").fill(word);
      },
    ];
  });
  await page.goto("/check");
  await answer(
    page,
    steps.filter(([step]) => step !== "choice" && step !== "switched-off"),
    fits,
  );
  await fits();
  await declare(page);
  await expect(page.getByRole("heading", { name: "Your letter is ready" })).toBeVisible();
  await fits();
});
