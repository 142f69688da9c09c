import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { now } from "@/lib/infra/clock";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import { tokenOf } from "@/lib/petitions/store";
import { aDatabase } from "@/lib/testing/a-database";
import { anOpenPetition } from "@/lib/testing/a-signer";
import { anEnvironment } from "@/lib/testing/an-environment";
import { directPost } from "./direct-posts";

/** The three posts of a crowd, each with what a person sends. */
const posts = {
  "sign/send": () => ({ name: "Bea Body", email: "bea@example.org", country: "GB" }),
  "sign/code": () => ({ s: crypto.randomUUID(), code: "123456" }),
  "confirm/now": () => ({ t: tokenOf("confirm", { id: crypto.randomUUID(), mailboxHash: null }) }),
} as const;
type Act = keyof typeof posts;

let server: Server;
let petition = "";
beforeAll(async () => {
  await aDatabase();
  server = createServer((request, response) => void directPost(request, response)?.()).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Petition", "Switch", "RefusedForm" CASCADE`;
  petition = await anOpenPetition(now());
});

const headers = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };

/** What a browser makes of an answer; the cookie by its name, since what it holds is another each time. */
async function heard(answer: Response) {
  const cookies = answer.headers.getSetCookie().map((line) => line.replace(/=[^;]+/, ""));
  const [type, kept] = [answer.headers.get("content-type"), answer.headers.get("cache-control")];
  return { status: answer.status, to: answer.headers.get("location"), type, kept, cookies, body: await answer.text() };
}

type Handler = (request: Request, context: { params: Promise<{ slug: string }> }) => Promise<Response>;
const handlers = z.object({ POST: z.custom<Handler>((given) => typeof given === "function") });
const pages = join(import.meta.dirname, "../../../app/[locale]/(public)/petitions/[slug]");

/** The route that stands for a post. */
const routeOf = async (act: Act) => handlers.parse(await import(join(pages, act, "route.ts"))).POST;

/** The answers to the same post, by the server itself and by the route. */
async function bothWays(act: Act) {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}/petitions/${petition}/${act}`;
  const sent = () =>
    ({ method: "POST", headers, body: new URLSearchParams(posts[act]()), redirect: "manual" }) as const;
  const [route, params] = [await routeOf(act), Promise.resolve({ slug: petition })];
  return {
    direct: await heard(await fetch(url, sent())),
    byRoute: await heard(await route(new Request(url, sent()), { params })),
  };
}

describe("what a crowd sends is answered alike by the server itself and by its routes", () => {
  test("while signing is paused: the form comes back, with what was typed", async () => {
    await db.switch.create({ data: { name: "pauseSigning", value: "on", at: now() } });
    lookAgainAtSwitches();
    const { direct, byRoute } = await bothWays("sign/send");
    expect(direct).toEqual(byRoute);
    expect(direct).toMatchObject({ status: 303, to: `/petitions/${petition}/sign`, kept: "no-store" });
    expect(direct.cookies.join()).toContain("unticked-typed;");
    expect([await db.signature.count(), await db.refusedForm.count()]).toEqual([0, 2]);
    await db.switch.deleteMany();
    lookAgainAtSwitches();
  });

  test.each(["sign/send", "sign/code", "confirm/now"] as const)(
    "while the database is away: %s says so, and works again once it is back",
    async (act) => {
      const { databaseUrl } = env();
      const forgetPool = () => globalThis.untickedDb?.$disconnect();
      anEnvironment({ ...env(), databaseUrl: "postgresql://nobody@127.0.0.1:1/nothing" });
      await forgetPool();
      const { direct, byRoute } = await bothWays(act);
      anEnvironment({ ...env(), databaseUrl });
      await forgetPool();
      expect(direct).toEqual(byRoute);
      expect(direct).toMatchObject({ status: 503, to: null, kept: "no-store", cookies: [] });
      expect(direct.body).toContain("it is our fault. Go back and send the form again");
      expect((await bothWays(act)).direct.status).toBe(303);
    },
  );
});
