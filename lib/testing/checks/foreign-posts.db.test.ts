import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { routes } from "@/e2e/support/routes";
import { env } from "@/lib/infra/env";
import { aCutLine, type CutLine } from "@/lib/testing/a-cut-line";
import { aDatabase } from "@/lib/testing/a-database";
import { anEnvironment } from "@/lib/testing/an-environment";

const app = join(import.meta.dirname, "../../../app");
const origin = "https://unticked.example.org";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
const handlers = z.object({ POST: z.custom<Handler>((given) => typeof given === "function") });

/** What a browser says of a post that a page elsewhere has started; the older ones name the page alone. */
const foreign: Readonly<Record<string, Record<string, string>>> = {
  "another site": { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
  "a page that hides where it is": { "sec-fetch-site": "cross-site", origin: "null" },
  "a neighbour under the same domain": { "sec-fetch-site": "same-site", origin: "https://shop.example.org" },
  "another site, in an old browser": { origin: "https://elsewhere.example" },
  "a site whose name begins alike": { origin: `${origin}.elsewhere.example` },
};

/** Mail programs post to these without a page (RFC 8058). Their address is the proof; who sends it does not matter. */
const byMailPrograms = ["/reminders/stop/now"];

const lines: CutLine[] = [];
const statements = () => lines.reduce((sum, line) => sum + line.statements(), 0);

/** Every statement of the portal, by whatever role, goes over lines that count. */
beforeAll(async () => {
  await aDatabase();
  const { databaseUrl, databaseReaderUrl, databaseOrganiserUrl } = env();
  const counted = async (url: string) => {
    const line = await aCutLine(url);
    lines.push(line);
    return line.url;
  };
  anEnvironment({
    ...env(),
    baseUrl: origin,
    databaseUrl: await counted(databaseUrl),
    databaseReaderUrl: await counted(databaseReaderUrl),
    databaseOrganiserUrl: await counted(databaseOrganiserUrl),
  });
});
afterAll(async () => {
  const { untickedDb, untickedPublicDb, untickedOrganiserDb } = globalThis;
  await Promise.all([untickedDb, untickedPublicDb, untickedOrganiserDb].map(async (pool) => pool?.$disconnect()));
  await Promise.all(lines.map((line) => line.close()));
});

const posts = routes.filter(({ methods }) => methods.includes("POST"));

async function post(file: string, headers: Record<string, string>, fields: Record<string, string> = {}) {
  const { POST } = handlers.parse(await import(join(app, file)));
  const request = new Request(`${origin}/somewhere`, {
    method: "POST",
    headers: { ...headers, cookie: "unticked-session=somebody" },
    body: new URLSearchParams(fields),
  });
  const id = randomUUID();
  const params = {
    locale: "en",
    id,
    event: id,
    slug: "ask-first",
    step: "platform",
    act: "close",
    platform: "linkedin",
    signature: id,
  };
  return POST(request, { params: Promise.resolve(params) });
}

describe("a form that another site has somebody send", () => {
  test("is looked for in every route that takes one", () => {
    expect(posts.length).toBeGreaterThan(60);
    expect(byMailPrograms.filter((address) => !posts.some((route) => route.address === address))).toEqual([]);
  });

  test.each(
    posts.filter(({ address }) => !byMailPrograms.includes(address)).map(({ address, file }) => [address, file]),
  )("is refused at %s before anything is asked of the database", async (_, file) => {
    for (const [whence, headers] of Object.entries(foreign)) {
      const before = statements();
      const answer = await post(file, headers);
      const outcome = [answer.status, answer.headers.getSetCookie(), statements() - before];
      expect(outcome, whence).toEqual([403, [], 0]);
    }
  });

  test("to where mail programs post does nothing without the address from the mail", async () => {
    for (const address of byMailPrograms) {
      const file = posts.find((route) => route.address === address)?.file ?? "";
      expect((await post(file, foreign["another site"] ?? {})).status).toBe(404);
    }
  });

  test("would be noticed if it were taken: one of our own is, and the database hears of it", async () => {
    const before = statements();
    const own = { "sec-fetch-site": "same-origin" };
    const file = posts.find(({ address }) => address === "/sign-in/send")?.file ?? "";
    const answer = await post(file, own, { email: "sofia@example.org" });
    expect([answer.status, statements() > before]).toEqual([303, true]);
  });
});
