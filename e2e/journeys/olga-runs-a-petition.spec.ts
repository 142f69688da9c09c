import type { Page } from "@playwright/test";
import { addDays } from "@/lib/kernel/calendar-date";
import { ukDayAt } from "@/lib/kernel/uk-day";
import { lookAt } from "../support/accessibility";
import { openDesk } from "../support/desk";
import { expect, test } from "../support/fixtures";
import { portalNow } from "../support/later";
import { anAddress, linkIn, type Mail, mailSoFar, readMail } from "../support/mail";
import { expectCount, takeTime } from "../support/petitions";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Types a day into the three boxes of that legend, so many days from today. */
async function typeDay(page: Page, legend: string, daysFromToday: number): Promise<void> {
  const [year = "", month = "", day = ""] = addDays(ukDayAt(await portalNow(page)), daysFromToday).split("-");
  const boxes = page.getByRole("group", { name: legend, exact: true });
  for (const [label, typed] of Object.entries({ Day: day, Month: month, Year: year }))
    await boxes.getByLabel(label).fill(typed);
}

/** The form was refused for that, and what was typed into this field stands there still. */
async function isRefused(page: Page, fault: string, { field, typed }: { field: string; typed: string }): Promise<void> {
  await expect(page.locator("#error-summary")).toContainText(fault);
  await expect(page.getByLabel(field, { exact: true })).toHaveValue(typed);
}

/** Writes a draft in two goes. Gives the address that its page will have. */
async function writes(page: Page, title: string): Promise<string> {
  await page.getByRole("link", { name: "Write a petition" }).click();
  await page.getByLabel("Why", { exact: true }).fill("They are our posts.");
  await press(page, "Save");
  await isRefused(page, "Give the petition a title", { field: "Why", typed: "They are our posts." });
  await page.getByLabel("Title").fill(title);
  await press(page, "Save");
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await expect(page.getByText("Before it can open, it needs:")).toBeVisible();
  await page.getByRole("link", { name: "Change its words" }).click();
  await page.getByLabel("To whom").fill("Pondlife");
  await page.getByLabel("What it asks").fill("We ask Pondlife to ask first.");
  await page.getByLabel("Target").fill("1,000");
  await press(page, "Save");
  await page.getByRole("link", { name: "Preview", exact: true }).click();
  await expect(page.getByText("Preview: nobody else sees this page")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText("We ask Pondlife to ask first.")).toBeVisible();
  await lookAt(page);
  await page.getByRole("link", { name: "Back to the desk" }).click();
  return `/petitions/${title.toLowerCase().replaceAll(" ", "-")}`;
}

/** Sets tomorrow, takes that back, and opens it now. */
async function opens(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  const when = page.getByRole("group", { name: "When does it open?" });
  await when.getByLabel("At the beginning of a day").check();
  await typeDay(page, "Opens on", 0);
  await press(page, "Open, or set the day");
  await expect(page.locator("#error-summary")).toContainText("Type a day from tomorrow on");
  await typeDay(page, "Opens on", 1);
  await press(page, "Open, or set the day");
  await expect(page.getByText(/^Opens on /)).toBeVisible();
  expect(await isThere()).toBe(false);
  await press(page, "Make it a draft again");
  await page.getByRole("group", { name: "When does it open?" }).getByLabel("Now").check();
  await press(page, "Open, or set the day");
  await expect(page.getByRole("link", { name: "See its page" })).toBeVisible();
  await expect.poll(isThere).toBe(true);
}

/** Signs with the box for news ticked, and confirms it. */
async function signs(page: Page, petition: string, email: string): Promise<void> {
  await page.goto(`${petition}/sign`);
  await page.getByLabel("Your name", { exact: true }).fill("Nora Reader");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Where you live").selectOption("IE");
  await page.getByLabel("Mail me news about this petition").check();
  await takeTime(page);
  await press(page, "Sign");
  await page.goto(linkIn(await readMail(email)));
  await press(page, "Confirm my signature");
  await expectCount(page, petition, 1);
}

/** The address in a mail under which its news are stopped. */
const stopIn = ({ text }: Mail) => /https?:\/\/\S+\/updates\/stop\?t=\S+/.exec(text)?.[0] ?? "";

async function postsNews(page: Page, heading: string): Promise<void> {
  const news = page.locator("section", { has: page.getByRole("heading", { name: "News" }) });
  await news.getByLabel("Text").fill("We have met them.");
  if (heading === "") await news.getByRole("button", { name: "Publish" }).click();
  else {
    await news.getByLabel("Heading").fill(heading);
    await news.getByLabel("Also mail it").check();
    await news.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByText("The news is published.")).toBeVisible();
  }
}

test("Olga writes a petition, previews and schedules it, opens it, is told of a milestone, posts news, and says how it was delivered", async ({
  page,
  anotherDevice,
}) => {
  test.setTimeout(300_000);
  const title = `Ask Pondlife first ${crypto.randomUUID().slice(0, 8)}`;
  const [visitor, reader] = [await anotherDevice(), anAddress("nora.reads")];
  const olga = await openDesk(page, "olga.writes");
  const petition = await writes(page, title);
  await page.getByLabel("Number of signatures").fill("1");
  await page.getByLabel("What its page says then").fill("One of us!");
  await press(page, "Set the milestone");
  await expect(page.getByText("Not reached yet")).toBeVisible();
  await opens(page, async () => (await visitor.request.get(petition)).ok());
  const desk = page.url();
  await lookAt(page);

  await signs(visitor, petition, reader);
  await expect(async () => {
    await visitor.goto(petition);
    await expect(visitor.getByText("One of us!")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 40_000 });
  // What nobody waits for is sent every minute.
  const mailed = () => mailSoFar(olga).map(({ subject }) => subject);
  await expect.poll(mailed, { timeout: 90_000, intervals: [1_000] }).toEqual([`1 signature: ${title}`]);

  await page.goto(desk);
  await expect(page.getByText(/^Reached on /)).toBeVisible();
  await postsNews(page, "");
  await isRefused(page, "Give the news a heading", { field: "Text", typed: "We have met them." });
  await postsNews(page, "A first meeting");
  const mail = await readMail(reader);
  expect(mail.subject).toBe(`A first meeting: ${title}`);
  await visitor.goto(stopIn(mail));
  await press(visitor, "Stop the mails");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("No more mails");

  const elsewhere = page.locator("section", { has: page.getByRole("heading", { name: "Signed elsewhere" }) });
  await elsewhere.getByLabel("Number of signatures").fill("1,250");
  await elsewhere.getByLabel("Where and how").fill("On paper, at the library in Leeds");
  await elsewhere.getByRole("button", { name: "Add" }).click();
  await expect(page.getByText("They are on its page now, apart from the count.")).toBeVisible();

  await page.getByRole("group", { name: "When does it close?" }).getByLabel("Now").check();
  await press(page, "Close, or set the day");
  await page.getByLabel("What happened", { exact: true }).fill("They took it, and said nothing.");
  await typeDay(page, "Handed over on", 1);
  await press(page, "Put it on the page");
  const outcome = { field: "What happened", typed: "They took it, and said nothing." };
  await isRefused(page, "Type the day on which it was handed over", outcome);
  await typeDay(page, "Handed over on", 0);
  await press(page, "Put it on the page");
  await expect(page.getByText("That is on its page now.")).toBeVisible();
  await lookAt(page);

  await expect(async () => {
    await visitor.goto(petition);
    for (const said of ["They took it, and said nothing.", "A first meeting", "1,250 signatures: On paper"])
      await expect(visitor.getByText(said)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expectCount(visitor, petition, 1);
  const progress = visitor.getByRole("progressbar", { name: "1 of 1,000 signatures" });
  await expect(progress).toHaveAttribute("value", "1");
  await lookAt(visitor);
  const embedded = await (await visitor.request.get(`${petition}/embed`)).text();
  expect(embedded).toContain(title);
  expect(embedded).not.toMatch(/<script|1,25[01]/);
  expect((await visitor.request.get(`${petition}/share.png`)).headers()["content-type"]).toBe("image/png");

  await page.goto("/organise/log");
  for (const done of ["Opened a petition", "Took back the day", "Set a milestone", "Posted news", "Said what became"])
    await expect(page.getByText(done).first()).toBeVisible();
});
