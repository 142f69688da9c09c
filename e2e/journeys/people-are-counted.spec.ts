import type { APIRequestContext } from "@playwright/test";
import { checkAccessibility } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";
import { releaseNow } from "../support/release";
import { answerByPost, post, postedAnswers } from "../support/wizard";

async function confirm(request: APIRequestContext, link: string): Promise<void> {
  const token = new URL(link).searchParams.get("token") ?? "";
  expect((await request.get(link)).status()).toBe(200);
  const confirmed = await post(request, "/count/confirm/count", { token });
  expect(confirmed.headers().location).toBe("/count/confirm?done=yes");
}

test("eleven people in Northern Ireland are counted, each once; four in Wales are fewer than ten", async ({
  page,
  playwright,
  baseURL,
}) => {
  const people = [...Array<string>(11).fill("northern-ireland"), ...Array<string>(4).fill("wales")];
  for (const [index, nation] of people.entries()) {
    const request = await playwright.request.newContext({ baseURL });
    const email = anAddress("person");
    await answerByPost(request, postedAnswers(email, nation));
    const link = linkIn(await readMail(email));
    // The last in Wales asks to be counted and never confirms.
    if (index < people.length - 1) await confirm(request, link);
    // The first says it all over again before the release, and is still one person.
    if (index === 0) {
      await answerByPost(request, postedAnswers(email, nation));
      expect((await readMail(email)).subject).toBe("You have been counted already");
    }
    await request.dispose();
  }
  const printed = releaseNow();
  expect(printed).toContain("Published");
  await page.goto("/dashboard");
  await expect(page.getByRole("row", { name: /Northern Ireland/ })).toContainText("11");
  await expect(page.getByRole("row", { name: /Wales/ })).toContainText("fewer than 10");
  await checkAccessibility(page);
  // A release without anybody new adds nothing.
  releaseNow();
  await page.reload();
  await expect(page.getByRole("row", { name: /Northern Ireland/ })).toContainText("11");
});
