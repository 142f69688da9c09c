import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** What a person does on one step; the names are the steps' ids. */
type Act = (page: Page) => Promise<void>;

const day = async (group: Locator, [dd, mm, yyyy]: [string, string, string]) => {
  await group.getByLabel("Day").fill(dd);
  await group.getByLabel("Month").fill(mm);
  await group.getByLabel("Year").fill(yyyy);
};

export const sofia = {
  name: "Sofia Example",
  email: "sofia@example.org",
  account: "linkedin.com/in/sofia-example",
  effect: "I wrote those posts for people in my trade.\nSome of them when I was out of work.",
};

export const choosesLinkedIn: Act = async (page) => {
  const group = page.getByRole("group", { name: "LinkedIn" });
  await group.getByLabel("Training generative AI on your profile and posts").check();
};

const inEngland: Act = async (page) => {
  await page.getByLabel("Country").selectOption({ label: "United Kingdom" });
  await page.getByLabel("England").check();
};

const onTheWebsite: Act = async (page) => {
  await day(page.getByRole("group", { name: "When did you see it?" }), ["14", "11", "2026"]);
  await page.getByLabel("On the website").check();
  await page.getByLabel("What language was it in?").fill("English");
};

const switchedItOff: Act = async (page) => {
  await page.getByLabel("Yes, I switched it off").check();
  await day(page.getByRole("group", { name: "When did you switch it off?" }), ["14", "11", "2026"]);
  await page.getByRole("group", { name: "Did you also send" }).getByLabel("No", { exact: true }).check();
};

const tellWhatIsThere: Act = async (page) => {
  await page.getByLabel("Member since").fill("2012");
  await page.getByLabel("Posts").check();
  await page.getByLabel("Comments").check();
};

const nothingToShow: Act = async () => undefined;

const askForEverything: Act = async (page) => {
  for (const box of await page.getByRole("checkbox").all()) await box.check();
};

const introduce =
  (person: typeof sofia): Act =>
  async (page) => {
    await page.getByLabel("Your name").fill(person.name);
    await page.getByRole("textbox", { name: "Postal address" }).fill("12 Example Road\nLeeds LS1 0AA");
    await page.getByLabel("E-mail address").fill(person.email);
    await page.getByLabel(/^Your .+ account$/).fill(person.account);
    await page.getByLabel("My whole complaint").check();
  };

/** How Sofia, who lives in England and found the setting on, answers each question. */
export function sofiaAnswers(person = sofia): [string, Act][] {
  return [
    ["platform", choosesLinkedIn],
    ["residence", inEngland],
    ["setting", (page) => page.getByLabel("“Data for Generative AI Improvement” is on").check()],
    ["seen", onTheWebsite],
    ["choice", (page) => page.getByLabel("No, I never did").check()],
    ["notice", (page) => page.getByLabel("No, nobody told me").check()],
    ["switched-off", switchedItOff],
    ["at-stake", tellWhatIsThere],
    ["effect", (page) => page.getByLabel("In your own words").fill(person.effect)],
    ["age", (page) => page.getByLabel("No", { exact: true }).check()],
    ["evidence", nothingToShow],
    ["contact", (page) => page.getByLabel("No, this is my first letter").check()],
    ["remedies", askForEverything],
    ["details", introduce(person)],
    ["count-me", (page) => page.getByLabel("Count what I found").check()],
  ];
}

/** Goes through the steps as a person does, looking at each page with `look` before leaving it. */
export async function answer(page: Page, steps: [string, Act][], look?: (page: Page) => Promise<void>): Promise<void> {
  for (const [step, act] of steps) {
    await expect(page).toHaveURL(new RegExp(`/check/${step}$`));
    await act(page);
    await look?.(page);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).not.toHaveURL(new RegExp(`/check/${step}$`));
  }
  await expect(page).toHaveURL(/\/check\/answers$/);
}

/** Waits until the scripts of the page have taken its form over. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main form") ?? {}).some((key) => key.startsWith("__reactProps")),
  );
}

/** Writes on the pad as with a mouse: two strokes. */
export async function sign(page: Page): Promise<void> {
  const pad = page.locator(".signature-pad");
  await pad.scrollIntoViewIfNeeded();
  const box = (await pad.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  for (const left of [0.2, 0.5]) {
    await page.mouse.move(box.x + box.width * left, box.y + box.height * 0.7);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * (left + 0.1), box.y + box.height * 0.2, { steps: 8 });
    await page.mouse.move(box.x + box.width * (left + 0.2), box.y + box.height * 0.7, { steps: 8 });
    await page.mouse.up();
  }
  await expect(page.getByText("A signature is drawn.")).toBeAttached();
}

/** Declares the answers true and makes the letter. */
export async function declare(page: Page): Promise<void> {
  await page.getByLabel("I confirm that").check();
  await page.getByRole("button", { name: "Make my letter" }).click();
}

type Fields = Record<string, string | string[]>;

/** The same answers as the browser posts them, for a person who lives in `nation`. */
export function postedAnswers(email: string, nation: string): [string, Fields][] {
  return [
    ["platform", { practice: "linkedin-content-ai" }],
    ["residence", { country: "GB", nation }],
    ["setting", { state: "on" }],
    ["seen", { "on.day": "14", "on.month": "11", "on.year": "2026", client: "web", language: "English" }],
    ["choice", { switchedOn: "no" }],
    ["notice", { told: "no" }],
    ["switched-off", { off: "no", objectionForm: "no" }],
    ["at-stake", {}],
    ["effect", { effect: "" }],
    ["age", {}],
    ["evidence", {}],
    ["contact", { contacted: "no" }],
    ["remedies", { wanted: ["stop", "confirm"] }],
    ["details", { name: "A. Person", email, account: "a-person", sharing: "everything" }],
    ["count-me", { count: "yes" }],
  ];
}

/** Posts a form and gives the answer itself, not what it leads to. */
export async function post(request: APIRequestContext, path: string, fields: Fields) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const item of [value].flat()) form.append(name, item);
  return request.post(path, {
    data: form.toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
    maxRedirects: 0,
  });
}

/** Answers every question and declares, over plain posts. */
export async function answerByPost(request: APIRequestContext, answers: [string, Fields][]): Promise<void> {
  for (const [step, fields] of answers) {
    const response = await post(request, `/check/${step}/answer`, fields);
    expect(response.status(), step).toBe(303);
    expect(response.headers().location, step).not.toContain(`/check/${step}`);
  }
  const declared = await post(request, "/check/answers/declare", { accurate: "yes" });
  expect(declared.headers().location).toContain("/check/letter?count=mailed");
}
