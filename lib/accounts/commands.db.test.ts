import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { env } from "@/lib/infra/env";
import { listKeptMail } from "@/lib/infra/mail";
import { confirmContribution, offerContribution } from "@/lib/statistics/commands";
import { aCounting } from "@/lib/testing/a-counting";
import { aDatabase } from "@/lib/testing/a-database";
import { isSignInLinkLive } from "@/lib/testing/a-sign-in-link";
import { anActor } from "@/lib/testing/an-actor";
import { anEnvironment } from "@/lib/testing/an-environment";
import { noon } from "@/lib/testing/a-finding";
import { requestCountConfirmation, requestSignIn } from "./commands";
import { returnPage, returnQuery, signInSchema } from "./schema";

beforeAll(aDatabase);

beforeEach(() => {
  const dataDir = mkdtempSync(join(tmpdir(), "unticked-accounts-"));
  anEnvironment({ databaseUrl: env().databaseUrl, dataDir });
  return () => rmSync(dataDir, { recursive: true });
});

const { now } = noon;
const client = "192.0.2.7";
const somebody = () => `${crypto.randomUUID()}@example.org`;
const tokenIn = (text: string) => /\?token=([\w-]+)/.exec(text)?.[1] ?? expect.fail("There is no link");

describe("asking for a sign-in link", () => {
  test("mails a link to a page of this portal, with a token that is live", async () => {
    const email = somebody();
    expect(await requestSignIn({ email, browser: crypto.randomUUID(), client }, now)).toEqual({
      ok: true,
      value: undefined,
    });
    const [mail] = await listKeptMail();
    expect(mail).toMatchObject({ to: email, date: now.toISOString() });
    expect(mail?.text).toContain("http://127.0.0.1:3000/sign-in/confirm?token=");
    expect(await isSignInLinkLive(tokenIn(mail?.text ?? ""), now)).toBe(true);
  });

  test("is answered alike whether or not there is an account", async () => {
    const { email } = await anActor();
    const known = await requestSignIn({ email, browser: crypto.randomUUID(), client }, now);
    const unknown = await requestSignIn({ email: somebody(), browser: crypto.randomUUID(), client }, now);
    expect(known).toEqual(unknown);
    const [one, other] = (await listKeptMail()).map(
      ({ text, subject }) => subject + text.replace(/token=\S+/, "").replace(/\b\d{6}\b/, ""),
    );
    expect(one).toBe(other);
  });

  test("a seventh time within the hour is refused and makes no link", async () => {
    const email = somebody();
    const asked = { email, browser: crypto.randomUUID(), client };
    for (let time = 1; time <= 6; time += 1) expect(await requestSignIn(asked, now)).toMatchObject({ ok: true });
    expect(await requestSignIn(asked, now)).toEqual({ ok: false, reason: "too-often" });
    expect(await listKeptMail()).toHaveLength(6);
  });

  test("says when the mail did not leave", async () => {
    anEnvironment({ databaseUrl: env().databaseUrl, dataDir: "/dev/null" });
    expect(await requestSignIn({ email: somebody(), browser: crypto.randomUUID(), client }, now)).toEqual({
      ok: false,
      reason: "mail-failed",
    });
  });
});

describe("asking to be counted", () => {
  test("mails the link that confirms it, and that link signs nobody in", async () => {
    const email = somebody();
    await requestCountConfirmation({ email, client }, () => offerContribution(aCounting(), email, now), now);
    const [mail] = await listKeptMail();
    const token = tokenIn(mail?.text ?? "");
    expect(mail?.text).toContain("/count/confirm?token=");
    expect(await isSignInLinkLive(token, now)).toBe(false);
    expect(await confirmContribution(token, now)).toBe("confirmed");
  });

  test("mails somebody who was counted before a letter without a link", async () => {
    const email = somebody();
    expect(await requestCountConfirmation({ email, client }, () => Promise.resolve(undefined), now)).toMatchObject({
      ok: true,
    });
    const [mail] = await listKeptMail();
    expect(mail?.to).toBe(email);
    expect(mail?.text).not.toContain("token=");
  });
});

describe("an address to sign in with", () => {
  test.each([
    ["Sofia@Example.ORG", "sofia@example.org"],
    [" sofia@example.org\t", "sofia@example.org"],
    ["so\u0000fia@example.org", "sofia@example.org"],
  ])("%j is %s", (typed, email) => {
    expect(signInSchema.parse({ email: typed })).toEqual({ email });
  });

  test.each([
    "",
    "sofia",
    "sofia@",
    "@example.org",
    "a@b@example.org",
    "a@example.org, b@example.org",
    "<a@example.org>",
  ])("%j is none", (typed) => {
    expect(signInSchema.safeParse({ email: typed }).success).toBe(false);
  });

  test.each([["text"], [["a@example.org"]], [undefined], [{}], [`${"a".repeat(250)}@example.org`]])(
    "nor is %j",
    (email) => {
      expect(signInSchema.safeParse({ email }).success).toBe(false);
    },
  );
});

describe("going back to a page", () => {
  test("stands in the mailed link, and only when it was asked for", async () => {
    const email = somebody();
    await requestSignIn({ email, browser: crypto.randomUUID(), client, next: "/organise/platforms" }, now);
    const [mail] = await listKeptMail();
    expect(mail?.text).toMatch(/\?token=[\w-]+&next=%2Forganise%2Fplatforms\s/);
    expect(returnQuery(undefined)).toBe("");
  });

  test.each(["/account/erase", "/organise/log", `/complaints/${crypto.randomUUID()}/erase`])("leads to %s", (asked) => {
    expect(returnPage.parse(asked)).toBe(asked);
  });

  test.each([
    "https://elsewhere.example/organise/platforms",
    "//elsewhere.example",
    "/organise/platforms/../../complaints",
    "/organise/platforms?x=https://elsewhere.example",
    "/complaints",
    "/complaints/../erase",
    `/complaints/${crypto.randomUUID()}/erase/now`,
    `/complaints/${crypto.randomUUID()}//elsewhere.example/erase`,
    "",
    ["/organise/platforms"],
    undefined,
  ])("leads nobody to %j", (asked) => {
    expect(returnPage.parse(asked)).toBeUndefined();
  });
});
