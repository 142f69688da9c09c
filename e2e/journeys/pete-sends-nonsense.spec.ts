import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { stepIds } from "@/lib/findings/journey";
import { answerByPost, post, postedAnswers } from "../support/wizard";
import { anAddress } from "../support/mail";

const nonsense: [string, string | string[]][] = [
  ["nothing", ""],
  ["six thousand characters", "x".repeat(6_000)],
  ["markup", `<script>alert(1)</script>"'>]]>`],
  ["a NUL", "a\0b"],
  ["emoji and right-to-left text", "🤖🏳️‍🌈 שלום مرحبا \u202E"],
  ["a list", ["a", "b"]],
  ["a broken surrogate", "\uD800"],
];

const fields = [
  "practice",
  "country",
  "nation",
  "province",
  "land",
  "state",
  "words",
  "on.day",
  "on.month",
  "on.year",
  "on",
  "client",
  "language",
  "firstOn.day",
  "switchedOn",
  "told",
  "channel",
  "said",
  "off",
  "objectionForm",
  "memberSince",
  "content",
  "sensitive",
  "effect",
  "under18",
  "contacted",
  "asked",
  "reference",
  "reply",
  "repliedOn.year",
  "notDealtWith",
  "answer",
  "wanted",
  "name",
  "address",
  "email",
  "account",
  "sharing",
  "count",
  "caseMail",
  "__proto__.polluted",
  "constructor.prototype.polluted",
  "on.day.deeper.still.deeper",
];

async function expectSentence(request: APIRequestContext, path: string, fieldsOf: Record<string, string | string[]>) {
  const answered = await post(request, path, fieldsOf);
  expect(answered.status(), path).toBe(303);
  const shown = await request.get(answered.headers().location ?? "");
  expect([200, 422], path).toContain(shown.status());
  const html = await shown.text();
  expect(html).not.toContain("<script>alert(1)");
  return html;
}

for (const [what, value] of nonsense) {
  test(`${what} in every field of every step is answered with a page`, async ({ request }) => {
    await answerByPost(request, postedAnswers(anAddress("pete"), "england"));
    for (const step of stepIds) {
      const all = Object.fromEntries(fields.map((field) => [field, value]));
      await expectSentence(request, `/check/${step}/answer`, all);
    }
    const answers = await request.get("/check/answers");
    expect([200, 422]).toContain(answers.status());
  });

  test(`${what} in place of a signature leaves the typed name`, async ({ request }) => {
    await answerByPost(request, postedAnswers(anAddress("pete"), "wales"));
    const declared = await post(request, "/check/answers/declare", { accurate: "yes", signature: value });
    expect(declared.headers().location).toContain("/check/letter");
    expect((await request.get("/check/letter")).status()).toBe(200);
    await expectSentence(request, "/check/answers/declare", { signature: value });
  });
}

test("a step of another path, an unknown step, and a step before its time lead back to the right question", async ({
  page,
}) => {
  await page.goto("/check/remedies");
  await expect(page).toHaveURL(/\/check\/platform\?note=moved/);
  await expect(page.getByText("That question does not apply to your answers, or comes later.")).toBeVisible();
  expect((await page.goto("/check/no-such-step"))?.status()).toBe(404);
  await page.goto("/check/answers");
  await expect(page).toHaveURL(/\/check\/platform/);
  await page.goto("/check/letter");
  await expect(page).toHaveURL(/\/check\/platform/);
});

test("a stale or forged draft cookie loses nothing that is typed now, and shows nobody else's answers", async ({
  page,
  context,
  request,
  baseURL,
}) => {
  await answerByPost(request, postedAnswers(anAddress("other"), "scotland"));
  const state = await request.storageState();
  const real = state.cookies.find((cookie) => cookie.name === "unticked-draft")?.value ?? "";
  const [id] = real.split(".");
  const forgeries = ["nonsense", `${crypto.randomUUID()}.${"A".repeat(43)}`, `${id}.${"A".repeat(43)}`, `${real}x`];
  for (const value of forgeries) {
    await context.addCookies([{ name: "unticked-draft", value, url: baseURL ?? "" }]);
    await page.goto("/check/details");
    await expect(page).toHaveURL(/\/check\/platform\?note=/);
    const posted = await post(context.request, "/check/effect/answer", {
      effect: "Typed after the cookie went stale.",
    });
    expect(posted.status()).toBe(303);
    expect(posted.headers().location).toContain("note=");
  }
  await page.goto("/check");
  await expect(page.getByText("Scotland")).toHaveCount(0);
  // The person whose draft was guessed at still has it.
  expect(await (await request.get("/check/answers")).text()).toContain("Scotland");
});

test("two clicks on Continue and on the declaration do no harm", async ({ request }) => {
  const answers = postedAnswers(anAddress("pete"), "england");
  for (const [step, typed] of answers) {
    const both = await Promise.all([
      post(request, `/check/${step}/answer`, typed),
      post(request, `/check/${step}/answer`, typed),
    ]);
    for (const one of both) expect(one.status()).toBe(303);
  }
  const declared = await Promise.all([
    post(request, "/check/answers/declare", { accurate: "yes" }),
    post(request, "/check/answers/declare", { accurate: "yes" }),
  ]);
  for (const one of declared) expect(one.headers().location).toContain("/check/letter");
  expect((await request.get("/check/letter/pdf")).status()).toBe(200);
});

test("posts from other sites, of other kinds and of other sizes are refused in a sentence", async ({ request }) => {
  const foreign = await request.post("/check/platform/answer", {
    form: { practice: "linkedin-content-ai" },
    headers: { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
    maxRedirects: 0,
  });
  expect(foreign.status()).toBe(403);
  expect(await foreign.text()).toContain("another site");
  expect((await request.post("/check/platform/answer", { data: { practice: "x" } })).status()).toBe(415);
  expect((await post(request, "/check/effect/answer", { effect: "x".repeat(400_000) })).status()).toBe(413);
  const broken = await request.post("/check/platform/answer", {
    data: "--x\r\nnonsense",
    headers: { "content-type": "multipart/form-data; boundary=y" },
  });
  expect(broken.status()).toBe(400);
  expect((await request.get("/check/platform/answer")).status()).toBe(405);
  expect((await post(request, "/check/no-such-step/answer", {})).status()).toBe(404);
});

for (const path of [
  "/nothing",
  "/nothing/at/all",
  "/nothing.html",
  "/check/nothing",
  "/check/constructor",
  "/check/__proto__",
  "/mailbox",
  "/en/nothing",
]) {
  test(`${path} says that there is nothing, without a script`, async ({ request }) => {
    const answered = await request.get(path);
    expect(answered.status()).toBe(404);
    expect(await answered.text()).toContain("<h1>There is no page here</h1>");
    expect(answered.headers()["content-security-policy"]).toContain("default-src 'none'");
  });
}

test("statuses say what sentences say", async ({ request }) => {
  expect((await request.get("/sign-in/confirm?token=nothing")).status()).toBe(410);
  expect((await request.get("/count/confirm")).status()).toBe(410);
  const refused = await post(request, "/sign-in/send", { email: "nonsense" });
  expect((await request.get(refused.headers().location ?? "")).status()).toBe(422);
  await post(request, "/check/platform/answer", { practice: "nonsense" });
  const again = await request.get("/check/platform");
  expect(again.status()).toBe(422);
  expect(await again.text()).toContain("Choose the platform you checked");
});

test("a page takes no posts, and links that are nothing lead to a sentence", async ({ page, request }) => {
  for (const path of ["/", "/dashboard", "/check/platform", "/sign-in"]) {
    const answered = await request.post(path, { form: { a: "b" }, headers: { "next-action": "0".repeat(40) } });
    expect(answered.status(), path).toBeGreaterThanOrEqual(400);
    expect(answered.status(), path).toBeLessThan(500);
  }
  await page.goto("/sign-in/confirm?token=nothing");
  await expect(page.getByText("That link has been used already or is more than 24 hours old")).toBeVisible();
  const replayed = await post(request, "/sign-in/confirm/enter", { token: "nothing" });
  expect(replayed.headers().location).toBe("/sign-in?note=expired");
  await page.goto("/count/confirm?token=nothing");
  await expect(page.getByRole("heading", { name: "This link does nothing any more" })).toBeVisible();
});
