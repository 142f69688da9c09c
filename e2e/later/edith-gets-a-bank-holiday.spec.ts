import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDateAt, daysBetween, formatDate } from "@/lib/kernel/calendar-date";
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

test.use({ baseURL: `http://127.0.0.1:${updatedPort}` });
test.afterAll(dropNextVersion);

test("Edith is told that her day has moved, once the portal was updated with a new bank holiday", async ({ page }) => {
  test.setTimeout(1_800_000);
  const { before, after } = versions();
  const edith = { email: anAddress("edith"), address: "" };
  let due = "";

  await whileRunning(before, async () => {
    await untilNoon(page);
    edith.address = await openWithMails(page, edith.email);
    await sendLetter(page, edith.address);
    await expect(nextStep(page)).toContainText("Wait for LinkedIn to acknowledge");
    due = await dueOn(nextStep(page));
    await expect(page.getByText("It moved because")).toHaveCount(0);
    letDaysPass(10);
    const knownFrom = calendarDateAt(await portalNow(page));
    makeNextVersion((folder) => {
      proclaim(folder, { day: due, knownFrom });
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
    await checkAccessibility(page);
    await checkFits(page);

    letDaysPass(daysBetween(calendarDateAt(await portalNow(page)), moved));
    remind(after);
    const { text } = await readMail(edith.email);
    expect(text).toContain(`- ${formatDate(moved, { weekday: true })}: by then something is due to you.`);
    expect(text).toContain(`The date has moved: it was ${formatDate(due, { weekday: true })}.`);
  });
});
