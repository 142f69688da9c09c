import "next/dist/server/node-environment-baseline";
import { workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";
import { workUnitAsyncStorage } from "next/dist/server/app-render/work-unit-async-storage.external";
import { createRequestStore } from "next/dist/server/async-storage/request-store";
import { createWorkStore } from "next/dist/server/async-storage/work-store";
import { beforeAll, describe, expect, test } from "vitest";
import { signInSchema } from "@/lib/accounts/schema";
import { aDatabase } from "@/lib/testing/a-database";
import { anEnvironment } from "@/lib/testing/an-environment";
import { aSignInLink, isSignInLinkLive } from "@/lib/testing/a-sign-in-link";
import { authAdapter, purgeSignIns } from "./auth-adapter";
import { endSession, findUserBySessionToken, sessionCookieName, signInWithToken as signInOnRequest } from "./auth";
import { env } from "./env";
import { now } from "./clock";
import { db } from "./db";
import { openOwnAddress, withAddress } from "./sealed-address";

beforeAll(aDatabase);

const dayMs = 24 * 60 * 60 * 1000;
const somebody = () => `${crypto.randomUUID()}@example.org`;
const ago = (ms: number) => new Date(now().getTime() - ms);

/** What Next keeps of a request that is under way, so that next-auth can read its cookies: none. */
function onRequest<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const workStore = createWorkStore({
    page: "/sign-in/confirm/enter/route",
    renderOpts: {
      cacheLifeProfiles: { default: { stale: 0, revalidate: 0, expire: 0 } },
      staticPageGenerationTimeout: 60,
      cacheComponents: false,
      validationLevel: "warning",
      experimental: {
        isRoutePPREnabled: false,
        authInterrupts: false,
        useCacheTimeout: 60,
        durableUseCacheEntries: false,
      },
      waitUntil: undefined,
      onClose: () => undefined,
      onAfterTaskError: undefined,
    },
    deploymentId: "",
    buildId: "test",
    previouslyRevalidatedTags: [],
  });
  const requestStore = createRequestStore({
    phase: "action",
    headers: new Headers(),
    onUpdateCookies: undefined,
    url: { pathname: "/sign-in/confirm/enter" },
    rootParams: {},
    implicitTags: { tags: [], expirationsByCacheKind: new Map() },
    resumeDataCache: null,
    previewProps: undefined,
    isHmrRefresh: false,
    serverComponentsHmrCache: undefined,
    hmrRefreshHash: undefined,
    stagedFallbackParams: null,
  });
  return workAsyncStorage.run(workStore, () => workUnitAsyncStorage.run(requestStore, work));
}

const signInWithToken = (token: string) => onRequest(() => signInOnRequest(token));

async function signedIn(email: string) {
  return (await signInWithToken(await aSignInLink(email, now()))) ?? expect.fail("Nobody was signed in");
}

describe("a mailed link", () => {
  test("signs in whom it was mailed to, by a cookie scripts cannot read", async () => {
    const email = somebody();
    const { sessionToken, cookie } = await signedIn(email);
    expect(await findUserBySessionToken(sessionToken)).toMatchObject({ email });
    expect(cookie).toMatch(
      new RegExp(`^${sessionCookieName()}=${sessionToken}; Path=/; HttpOnly; SameSite=Lax; Max-Age=`),
    );
  });

  test("hands out a cookie of this host alone where the portal is served over https", async () => {
    anEnvironment({ ...env(), baseUrl: "https://unticked.example.org" });
    const { sessionToken, cookie } = await signedIn(somebody());
    anEnvironment({ ...env(), baseUrl: "http://127.0.0.1:3000" });
    expect(cookie).toContain(`__Host-${sessionCookieName()}=${sessionToken}; Path=/; HttpOnly; SameSite=Lax`);
    expect(cookie).toMatch(/; Secure$/);
  });

  test("works once", async () => {
    const token = await aSignInLink(somebody(), now());
    expect(await signInWithToken(token)).toBeDefined();
    expect(await signInWithToken(token)).toBeUndefined();
  });

  test("used twice at the same moment signs in once", async () => {
    const token = await aSignInLink(somebody(), now());
    const uses = await Promise.all([1, 2, 3].map(() => signInWithToken(token)));
    expect(uses.filter((use) => use !== undefined)).toHaveLength(1);
  });

  test("is looked at without being used", async () => {
    const token = await aSignInLink(somebody(), now());
    expect(await isSignInLinkLive(token, now())).toBe(true);
    expect(await isSignInLinkLive(token, now())).toBe(true);
    expect(await signInWithToken(token)).toBeDefined();
    expect(await isSignInLinkLive(token, now())).toBe(false);
  });

  test("runs out after a day", async () => {
    const [fresh, old] = [dayMs - 60_000, dayMs + 1_000];
    expect(await signInWithToken(await aSignInLink(somebody(), ago(fresh)))).toBeDefined();
    const token = await aSignInLink(somebody(), ago(old));
    expect(await isSignInLinkLive(token, now())).toBe(false);
    expect(await signInWithToken(token)).toBeUndefined();
  });

  test.each(["", "x", "\u0000", "a b&token=c", "é".repeat(5_000)])("forged as %j signs nobody in", async (token) => {
    expect(await isSignInLinkLive(token, now())).toBe(false);
    expect(await signInWithToken(token)).toBeUndefined();
  });

  test("is one account, however the address is capitalised", async () => {
    const email = somebody();
    const typed = signInSchema.parse({ email: ` ${email.toUpperCase()} ` }).email;
    const [first, second] = [await signedIn(email), await signedIn(typed)];
    expect(await findUserBySessionToken(first.sessionToken)).toEqual(await findUserBySessionToken(second.sessionToken));
    const people = (await db.user.findMany({ select: withAddress })).map(openOwnAddress);
    expect(people.filter((each) => each.toLowerCase() === email)).toHaveLength(1);
  });

  test("and another, used at the same moment by somebody new, both sign in the one person", async () => {
    const email = somebody();
    const both = await Promise.all([signedIn(email), signedIn(email)]);
    const users = await Promise.all(both.map(({ sessionToken }) => findUserBySessionToken(sessionToken)));
    expect(users[0]).toEqual(users[1]);
    expect(users[0]).toMatchObject({ email });
  });
});

describe("the tables", () => {
  test("hold neither the link's token nor the session's", async () => {
    const token = await aSignInLink(somebody(), now());
    const links = JSON.stringify(await db.verificationToken.findMany());
    const { sessionToken } = (await signInWithToken(token)) ?? expect.fail("Nobody was signed in");
    const sessions = JSON.stringify(await db.session.findMany());
    for (const secret of [token, sessionToken]) expect(links + sessions).not.toContain(secret);
  });

  test("let the value that is stored sign nobody in", async () => {
    await aSignInLink(somebody(), now());
    const [link] = await db.verificationToken.findMany();
    const [session] = await db.session.findMany();
    expect(await signInWithToken(link?.tokenHash ?? "")).toBeUndefined();
    expect(await findUserBySessionToken(session?.tokenHash ?? "")).toBeUndefined();
  });
});

describe("a session", () => {
  test("ends where it is ended, and nowhere else", async () => {
    const email = somebody();
    const [phone, laptop] = [await signedIn(email), await signedIn(email)];
    await endSession(phone.sessionToken);
    expect(await findUserBySessionToken(phone.sessionToken)).toBeUndefined();
    expect(await findUserBySessionToken(laptop.sessionToken)).toMatchObject({ email });
    await endSession("nobody's");
  });

  test("is prolonged and read by next-auth's own names", async () => {
    const { sessionToken } = await signedIn(somebody());
    const expires = new Date("2099-01-01T00:00:00Z");
    expect(await authAdapter.updateSession({ sessionToken, expires })).toMatchObject({ sessionToken, expires });
    expect(await authAdapter.updateSession({ sessionToken })).toBeNull();
    expect(await authAdapter.updateSession({ sessionToken: "nobody's", expires })).toBeNull();
    const read = await authAdapter.getSessionAndUser(sessionToken);
    expect(await authAdapter.getUser(read?.user.id ?? "")).toEqual(read?.user);
  });

  test("and links that have run out are purged, at the moment and not before", async () => {
    await db.verificationToken.deleteMany();
    await db.session.deleteMany();
    const made = now();
    await aSignInLink(somebody(), made);
    const end = new Date(made.getTime() + dayMs);
    expect(await purgeSignIns(new Date(end.getTime() - 1))).toBe(0);
    expect(await purgeSignIns(end)).toBe(1);
    const { sessionToken } = await signedIn(somebody());
    await authAdapter.updateSession({ sessionToken, expires: end });
    expect(await purgeSignIns(new Date(end.getTime() - 1))).toBe(0);
    expect(await purgeSignIns(end)).toBe(1);
  });
});
