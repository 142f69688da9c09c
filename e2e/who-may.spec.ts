import { type APIRequestContext, type APIResponse, request } from "@playwright/test";
import { runOnPortal } from "./support/commands";
import { expect, test } from "./support/fixtures";
import { absent, isPlanted, plantedAddress, plantedSchema } from "./support/planted";
import { type Route, routes } from "./support/routes";
import { type Caller, callers, expected, type Outcome, whoMay } from "./support/who-may.data";

/** Where somebody is led who has to show something first; the pages that ask for it lead back to themselves in other words. */
const led: readonly [RegExp, Outcome][] = [
  [/^\/sign-in\?note=needed/, "sign-in"],
  [/^\/organise\/second-factor(?!.*fault=)/, "second-factor"],
  [/^\/complaints$/, "not-there"],
];

function outcomeOf(response: APIResponse): Outcome {
  const location = response.headers().location ?? "";
  const way = led.find(([pattern]) => pattern.test(location.replace(/^https?:\/\/[^/]+/, "")));
  const statuses: Record<number, Outcome> = { 403: "forbidden", 404: "not-there", 405: "unanswered" };
  return way?.[1] ?? statuses[response.status()] ?? "in";
}

async function ask(caller: APIRequestContext, method: string, address: string): Promise<APIResponse> {
  const form = method === "GET" ? {} : { headers: { "content-type": "application/x-www-form-urlencoded" }, data: "" };
  return caller.fetch(address, { method, maxRedirects: 0, ...form });
}

/** What is wrong with the answer that a caller got; undefined for nothing. */
function faultOf({ route, caller, response }: { route: Route; caller: Caller; response: APIResponse }) {
  const who = whoMay[route.address];
  if (who === undefined) return "has no row";
  if (response.status() >= 500) return String(response.status());
  const wanted = expected[who][caller];
  const outcome = outcomeOf(response);
  // Where nothing was planted, what is open answers 404 as well: it is told from what is shut by who else gets in.
  const isAbsent = outcome === "not-there" && !isPlanted(route);
  return outcome === wanted || (wanted === "in" && isAbsent) ? undefined : `${outcome}, not ${wanted}`;
}

test("every route says who may, and every row is of a route", () => {
  const addresses = [...new Set(routes.map(({ address }) => address))].sort();
  expect(addresses.filter((address) => whoMay[address] === undefined)).toEqual([]);
  expect(Object.keys(whoMay).filter((address) => !addresses.includes(address))).toEqual([]);
  expect(routes.filter(({ methods }) => methods.length === 0)).toEqual([]);
  expect(routes.length).toBeGreaterThan(100);
});

/** What ends the session that others are asked with, or takes away what they are asked about: asked last, and by its owner last of all. */
const endings = ["/complaints/[id]/erase/now", "/account/erase/now"];
const inTheEnd = [...callers.filter((caller) => caller !== "owner"), "owner"] as const;

/** Everything that is asked, in its order. Signing out would end the session that the others are asked with. */
const asked = [
  ...callers.flatMap((caller) =>
    routes
      .filter(({ address }) => !endings.includes(address) && (address !== "/sign-out" || caller === "nobody"))
      .map((route) => ({ caller, route })),
  ),
  ...endings.flatMap((ending) =>
    inTheEnd.flatMap((caller) =>
      routes.filter(({ address }) => address === ending).map((route) => ({ caller, route })),
    ),
  ),
];

/** What is asked for that is not there: at the desk a form about it may be answered by the page that says so. */
const isMissed = (route: Route, method: string) =>
  isPlanted(route) && (method === "GET" || route.address.startsWith("/complaints/"));

test("everybody comes as far as they may, on every route, and no further", async ({ baseURL }) => {
  test.setTimeout(900_000);
  const planted = plantedSchema.parse(JSON.parse(runOnPortal("e2e/support/people-of-every-role.ts")));
  const contextOf = async (caller: Caller) => {
    const token = planted.sessions[caller];
    const extraHTTPHeaders: Record<string, string> =
      token === undefined ? {} : { cookie: `${planted.cookie}=${token}` };
    return [caller, await request.newContext({ baseURL: baseURL ?? "", extraHTTPHeaders })] as const;
  };
  const contexts = new Map(await Promise.all(callers.map(contextOf)));
  const faults: string[] = [];
  for (const { caller, route } of asked) {
    const context = contexts.get(caller);
    if (!context) throw new Error(`Nobody asks as ${caller}`);
    for (const method of route.methods) {
      const response = await ask(context, method, plantedAddress(route, planted));
      const fault = faultOf({ route, caller, response });
      if (fault !== undefined) faults.push(`${method} ${route.address} by ${caller}: ${fault}`);
      if (!isMissed(route, method)) continue;
      const missed = await ask(context, method, plantedAddress(route, absent(planted)));
      if (missed.status() >= 500 || outcomeOf(missed) === "in")
        faults.push(`${method} ${route.address} by ${caller}: ${missed.status()} where nothing is`);
    }
  }
  await Promise.all([...contexts.values()].map((context) => context.dispose()));
  expect(faults).toEqual([]);
});
