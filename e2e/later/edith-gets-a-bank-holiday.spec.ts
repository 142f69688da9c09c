import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, calendarDateAt, daysBetween, formatDate } from "@/lib/kernel/calendar-date";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { dueOn, nextStep, openWithMails, sendLetter } from "../support/cases";
import { expect, test } from "../support/fixtures";
import { comeBackAfter, letDaysPass, portalNow, remind, untilNoon } from "../support/later";
import { anAddress, readMail } from "../support/mail";
import { dropNextVersion, makeNextVersion, updatedPort, versions, whileRunning } from "../support/next-version";

/** Adds a holiday to the data of a version as somebody who keeps them does: a row, with the day on which it was known. */
function proclaim(folder: string, { day, knownFrom }: { day: string; knownFrom: string }): void {
  const file = join(folder, "lib/law/clocks/holidays/amendments.data.ts");
  const row = `  {
    places: ["england-and-wales"],
    name: "A Day of Thanks",
    adds: "${day}",
    knownFrom: "${knownFrom}",
    because: "Proclaimed while clocks ran.",
    source: { title: "A proclamation", address: "https://example.org/proclamation" },
  },
];
`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/\];\s*$/, row));
}

function rewrite(folder: string, path: string, [from, to]: readonly [string, string]): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, text.replaceAll(from, to));
}

const settingThen = "Data for Generative AI Improvement";
const settingNow = "Data for Better Generative AI";

/** Changes what a letter rests on as a maintainer does: a rule that it cites gets a last day, the setting that it names another name. */
function overtake(folder: string, lastDay: string): void {
  const rule = 'citation: "Article 25(2)",';
  rewrite(folder, "lib/law/provisions/uk.data.ts", [rule, `${rule} to: "${lastDay}",`]);
  rewrite(folder, "lib/platforms/data/linkedin.data.ts", [`"${settingThen}"`, `"${settingNow}"`]);
}

test.use({ baseURL: `http://127.0.0.1:${updatedPort}` });
test.afterAll(dropNextVersion);

test("Edith is told that her day has moved, and what else is not as she wrote it, once the portal was updated", async ({
  page,
}) => {
  test.setTimeout(1_800_000);
  const { before, after } = versions();
  const edith = { email: anAddress("edith"), address: "" };
  let due = "";
  let lastDay = "";

  await whileRunning(before, async () => {
    await untilNoon(page);
    edith.address = await openWithMails(page, edith.email);
    await sendLetter(page, edith.address);
    await expect(nextStep(page)).toContainText("Wait for LinkedIn to acknowledge");
    due = await dueOn(nextStep(page));
    await expect(page.getByText("It moved because")).toHaveCount(0);
    letDaysPass(10);
    const knownFrom = calendarDateAt(await portalNow(page));
    lastDay = addDays(knownFrom, -1);
    await expect(page.getByText("What you wrote")).toHaveCount(0);
    makeNextVersion((folder) => {
      proclaim(folder, { day: due, knownFrom });
      overtake(folder, lastDay);
    });
  });

  await whileRunning(after, async () => {
    await comeBackAfter(page, 1, edith);
    const moved = await dueOn(nextStep(page));
    expect(moved > due).toBe(true);
    const since = `This was ${formatDate(due, { weekday: true })} when the days began to run.`;
    await expect(nextStep(page)).toContainText(
      `${since} It moved because that day has become a holiday: A Day of Thanks.`,
    );
    await expect(page.locator(".timeline")).toContainText(since);
    await expect(page.getByText(`The law changed on ${formatDate(addDays(lastDay, 1))}`)).toBeVisible();
    await expect(page.locator(".then-now").filter({ hasText: "Article 25(2)" })).toContainText(
      "Nothing came in their place.",
    );
    await expect(page.getByText("The setting has another name now")).toBeVisible();
    await expect(page.locator(".then-now").filter({ hasText: settingThen })).toContainText(settingNow);
    await checkAccessibility(page);
    await checkFits(page);
    await page.screenshot({ path: test.info().outputPath("overtaken.png"), fullPage: true });

    letDaysPass(daysBetween(calendarDateAt(await portalNow(page)), moved));
    remind(after);
    const { text } = await readMail(edith.email);
    expect(text).toContain(`- ${formatDate(moved, { weekday: true })}: by then something is due to you.`);
    expect(text).toContain(`The date has moved: it was ${formatDate(due, { weekday: true })}.`);
  });
});
