import type { APIRequestContext } from "@playwright/test";
import { checkAccessibility, checkFits } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";
import { releaseNow } from "../support/release";
import { answerByPost, post, postedAnswers } from "../support/wizard";

/** What somebody says of a complaint that the company answered on the twelfth day. */
const wasAnswered = {
  contacted: "yes",
  channel: "email",
  asked: ["complaint"],
  reply: "answered",
  ...{ "on.day": "1", "on.month": "10", "on.year": "2026" },
  ...{ "repliedOn.day": "13", "repliedOn.month": "10", "repliedOn.year": "2026" },
};

/** Makes a case of it over plain posts, signed in as somebody new. Gives its address. */
async function aCaseOf(request: APIRequestContext): Promise<string> {
  const email = anAddress("answered");
  const answers = postedAnswers(email, "england");
  await answerByPost(
    request,
    answers.map(([step, fields]) => [step, step === "contact" ? wasAnswered : fields]),
  );
  // The one that asks whether to count the finding.
  await readMail(email);
  await post(request, "/sign-in/send", { email });
  const token = new URL(linkIn(await readMail(email))).searchParams.get("token") ?? "";
  const entered = await post(request, "/sign-in/confirm/enter", { token });
  const [, address] = /^(\/complaints\/[0-9a-f-]+)\?/.exec(entered.headers().location ?? "") ?? [];
  if (address === undefined) throw new Error(`No case at ${String(entered.headers().location)}`);
  return address;
}

test("how a company answered is counted for those who ticked its box, and published with noise", async ({
  page,
  playwright,
  baseURL,
}) => {
  const own = await aCaseOf(page.request);
  await page.goto(own);
  const box = page.getByLabel("Count how the company answered me");
  await expect(box).not.toBeChecked();
  for (const isTicked of [true, false, true]) {
    await box.setChecked(isTicked);
    await page.locator("#register").getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL(/#register$/);
    expect(await box.isChecked()).toBe(isTicked);
  }
  await checkAccessibility(page);
  for (let others = 0; others < 9; others += 1) {
    const request = await playwright.request.newContext({ baseURL });
    const ticked = await post(request, `${await aCaseOf(request)}/register`, { register: "yes" });
    expect(ticked.status()).toBe(303);
    await request.dispose();
  }
  // Nobody else can tick it.
  const stranger = await playwright.request.newContext({ baseURL });
  await aCaseOf(stranger);
  expect((await post(stranger, `${own}/register`, { register: "" })).status()).toBe(404);
  await stranger.dispose();
  expect(releaseNow()).toContain("Published");
  await page.reload();
  await expect(page.locator("#register")).toContainText("has been counted");
  await expect(box).toHaveCount(0);
  // A reader may be given for some seconds what the portal had read before.
  await expect(async () => {
    await page.goto("/dashboard");
    // How many they are, the noise in so few keeps from everybody; that there is a register, nobody.
    await expect(page.locator("#answers")).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await checkAccessibility(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await checkFits(page);
});
