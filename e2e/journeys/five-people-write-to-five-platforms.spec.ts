import type { Page } from "@playwright/test";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { downloadLetter } from "../support/letters";
import { answer, choosesLinkedIn, declare, sofia, sofiaAnswers } from "../support/wizard";

type Act = (page: Page) => Promise<void>;

interface Somebody {
  who: string;
  platform: string;
  residence: Act;
  /** Steps that they answer otherwise than Sofia does; undefined for those that they are not asked. */
  answers: Record<string, Act | undefined>;
  to: string;
  address: string;
  title: RegExp;
}

const livesIn =
  (country: string, label?: string, part?: string): Act =>
  async (page) => {
    await page.getByLabel("Country").selectOption({ label: country });
    if (label && part) await page.getByLabel(label, { exact: true }).selectOption({ label: part });
  };
const checks =
  (label: string, group?: string): Act =>
  async (page) => {
    const within = group === undefined ? page : page.getByRole("group", { name: group, exact: true });
    await within.getByRole("radio", { name: label, exact: true }).check();
  };
const finds = (name: string): Act => checks(`“${name}” is on`);
const switchedOff: Act = async (page) => {
  await page.getByLabel("Yes, I switched it off").check();
};
const sent: Act = async (page) => {
  const question = page.getByRole("group", { name: "Did you send the form “right to object”?" });
  await question.getByLabel("Yes", { exact: true }).check();
  await question.getByLabel("Day").fill("2");
  await question.getByLabel("Month").fill("6");
  await question.getByLabel("Year").fill("2025");
};

const people: Somebody[] = [
  {
    who: "Isla in Scotland",
    platform: "Instagram",
    residence: async (page) => {
      await livesIn("United Kingdom")(page);
      await page.getByLabel("Scotland").check();
    },
    answers: {
      platform: checks("Instagram"),
      setting: checks("The form is there"),
      choice: undefined,
      "switched-off": sent,
    },
    to: "Meta Platforms, Inc.",
    address: "1601 Willow Road",
    title: /section 164A/,
  },
  {
    who: "Vroni in Bavaria",
    platform: "X",
    residence: livesIn("Germany", "Land (federal state)", "Bavaria"),
    answers: {
      platform: checks("Training Grok on your posts and your chats with it", "X"),
      setting: checks("The switch for training Grok is on"),
      "switched-off": switchedOff,
    },
    to: "X Internet Unlimited Company",
    address: "One Cumberland Place",
    title: /GDPR/,
  },
  {
    who: "Luc in Quebec",
    platform: "LinkedIn",
    residence: livesIn("Canada", "Province or territory", "Quebec"),
    answers: { platform: choosesLinkedIn },
    to: "LinkedIn Corporation",
    address: "1000 W Maude Avenue",
    title: /Quebec’s private-sector privacy Act/,
  },
  {
    who: "Rosa in California",
    platform: "Adobe",
    residence: livesIn("United States", "State", "California"),
    answers: { platform: checks("Adobe"), setting: finds("Content analysis"), "switched-off": switchedOff },
    to: "Adobe Inc.",
    address: "San Jose",
    title: /CCPA/,
  },
  {
    who: "Reto in Zürich",
    platform: "Snapchat",
    residence: livesIn("Switzerland"),
    answers: {
      platform: checks("Using your public Stories and Spotlight for generative AI", "Snapchat"),
      setting: finds("Allow use of public content"),
      "switched-off": switchedOff,
    },
    to: "Snap Inc.",
    address: "Santa Monica",
    title: /FADP/,
  },
];

const memberSince: Act = async (page) => {
  await page.getByLabel("Member since").fill("2012");
};

/** The questions that this person is asked, each with how they answer it. */
function answersOf({ answers, residence }: Somebody): [string, Act][] {
  const own: Record<string, Act | undefined> = {
    residence,
    "at-stake": memberSince,
    "count-me": async () => undefined,
    ...answers,
  };
  return sofiaAnswers({ ...sofia, account: "someone-there" }).flatMap(([step, act]) => {
    const mine = step in own ? own[step] : act;
    return mine ? [[step, mine] satisfies [string, Act]] : [];
  });
}

const lookAt: Act = async (page) => {
  await checkAccessibility(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await checkFits(page);
  await page.setViewportSize({ width: 1280, height: 720 });
};

for (const person of people) {
  const { who, platform, to, address, title } = person;

  test(`${who} writes about ${platform} to ${to}`, async ({ page }, info) => {
    await page.goto("/check");
    await answer(page, answersOf(person), lookAt);
    await expect(page.getByText(`Your letter goes to ${to}`)).toBeVisible();
    await lookAt(page);
    await declare(page);
    await expect(page.getByRole("heading", { name: "Your letter is ready" })).toBeVisible();
    const { pdf, txt } = await downloadLetter(page.request, (format) => `/check/letter/${format}`, info);
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toMatch(title);
    for (const text of [pdf.text, txt]) {
      for (const said of [to, address, platform, sofia.name, "someone-there"]) expect(text).toContain(said);
      for (const other of people.filter((one) => one.platform !== platform))
        expect(text.match(new RegExp(`\\b${other.platform}\\b`))).toBeNull();
    }
  });
}

test("Luc looks for a platform by its old name, with and without JavaScript", async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const still = await plain.newPage();
  for (const view of [page, still]) {
    await view.goto("/check/platform");
    await view.getByLabel("Find by name").fill(" TWITTER ");
    await view.getByRole("button", { name: "Find" }).click();
    await expect(view.getByRole("group", { name: "X", exact: true })).toBeVisible();
    await expect(view.getByLabel("Reddit")).toBeHidden();
  }
  await still.getByLabel("Find by name").fill("nothing of the kind");
  await still.getByRole("button", { name: "Find" }).click();
  await expect(still.getByRole("status")).toHaveText("Nothing in this list goes by that name.");
  await plain.close();
});

test("Sam in Ireland asks about something that is done in the United Kingdom only", async ({ page }) => {
  await page.goto("/check");
  await checks("Passing your posts to Microsoft to train its AI", "LinkedIn")(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await livesIn("Ireland")(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("LinkedIn does this only in the United Kingdom")).toBeVisible();
  await page.getByRole("button", { name: "Training generative AI on your profile and posts" }).click();
  await expect(page).toHaveURL(/\/check\/residence$/);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/check\/setting$/);
  await expect(page.getByText("LinkedIn does this only in the United Kingdom")).toHaveCount(0);
});
