import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { checkAccessibility } from "../support/accessibility";
import { expect, test } from "../support/fixtures";
import { anAddress, linkIn, readMail } from "../support/mail";
import { releaseNow } from "../support/release";
import { answerByPost, post, postedAnswers } from "../support/wizard";

const namesSchema = z.object({ releases: z.array(z.object({ name: z.string() })) });

/** Confirms by the link's button, and sees that it waits for its release. */
async function confirm(request: APIRequestContext, link: string): Promise<string> {
  const token = new URL(link).searchParams.get("token") ?? "";
  expect((await request.get(link)).status()).toBe(200);
  const confirmed = await post(request, "/count/confirm/count", { token });
  expect(confirmed.headers().location).toBe(`/count/confirm?token=${token}`);
  expect(await (await request.get(link)).text()).toContain("You are counted");
  return token;
}

const people = 40;
/** A release's noise in one place is beyond 30 less than once in a thousand million times. */
const muchNoise = 30;

/** The sum that the open data has of people in Northern Ireland, over every release. */
async function inNorthernIreland(request: APIRequestContext): Promise<number> {
  const listed: unknown = await (await request.get("/api/v1/releases")).json();
  let sum = 0;
  for (const { name } of namesSchema.parse(listed).releases) {
    const file = await (await request.get(`/api/v1/releases/${name}.csv`)).text();
    const [, count] = /^linkedin-content-ai,place,northern-ireland,0\.75,(-?\d+)\r$/m.exec(file) ?? [];
    sum += Number(count);
  }
  return sum;
}

test("forty people in Northern Ireland are counted, each once, and nobody sees which", async ({
  page,
  playwright,
  baseURL,
}) => {
  test.slow();
  const before = await inNorthernIreland(page.request);
  for (let person = 0; person < people; person += 1) {
    const request = await playwright.request.newContext({ baseURL });
    const email = anAddress("person");
    await answerByPost(request, postedAnswers(email, "northern-ireland"));
    await confirm(request, linkIn(await readMail(email)));
    // The first says it all over again before the release, and is still one person.
    if (person === 0) {
      await answerByPost(request, postedAnswers(email, "northern-ireland"));
      expect((await readMail(email)).subject).toBe("You have been counted already");
    }
    await request.dispose();
  }
  const printed = releaseNow();
  expect(printed).toMatch(/^Published \d{4}-\d\d-\d\dT\d{6}Z: .*with noise in every count/);
  // What it prints tells nobody how many they are: there is no figure in it but when.
  expect(printed.replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:?\d\d:?\d\d(Z| UTC)/g, "")).not.toMatch(/\d/);
  expect(Math.abs((await inNorthernIreland(page.request)) - before - people)).toBeLessThan(muchNoise);
  await page.goto("/dashboard");
  await checkAccessibility(page);
  // A release without anybody new brings noise, and no people.
  releaseNow();
  expect(Math.abs((await inNorthernIreland(page.request)) - before - people)).toBeLessThan(muchNoise);
});

test("who confirms may take it out again until it is released, and is told why not afterwards", async ({
  page,
  playwright,
  baseURL,
}) => {
  const request = await playwright.request.newContext({ baseURL });
  const email = anAddress("regrets");
  await answerByPost(request, postedAnswers(email, "wales"));
  const link = linkIn(await readMail(email));
  await confirm(request, link);
  await page.goto(link);
  await checkAccessibility(page);
  await page.getByRole("button", { name: "Take my finding out" }).click();
  await expect(page.getByRole("heading", { name: "You are not counted any more" })).toBeVisible();
  // From then on the same person may be counted again, and this time it is published.
  await answerByPost(request, postedAnswers(email, "wales"));
  const again = linkIn(await readMail(email));
  await confirm(request, again);
  releaseNow();
  await page.goto(again);
  await expect(page.getByText("What has been published cannot be taken out again")).toBeVisible();
  await request.dispose();
});
