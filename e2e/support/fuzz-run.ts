import fc from "fast-check";
import type { Ground, Asker } from "./fuzz-ground";
import { bodyFor, queryOf, segment } from "./fuzz-inputs";
import { claims, tricks } from "./fuzz.data";
import { faultsOf } from "./fuzz-verdict";
import { type Answer, send, type Sent } from "./fuzz-wire";
import { type Route, routes } from "./routes";

export interface Chance {
  seed: number;
  /** How often each route is asked, for each of its methods. */
  runs: number;
}

interface Asked {
  asker: Asker;
  sent: Sent;
}

const withCookie = ({ asker, sent }: Asked): Asked =>
  asker.cookie === "" || sent.headers.cookie !== undefined
    ? { asker, sent }
    : { asker, sent: { ...sent, headers: { ...sent.headers, cookie: asker.cookie } } };

const choose = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const fillHoles = (address: string, parts: readonly string[]) => {
  let at = 0;
  return address.replace(/\[+(?:\.\.\.)?\w+\]+/g, () => parts[at++] ?? "x");
};
const holesOf = ({ address }: Route) => address.split("[").length - 1;

/** An address of a route as some page links to it, or one with something odd in its place. */
function addressOf(route: Route, ground: Ground): fc.Arbitrary<{ asker: Asker; path: string }> {
  const odd = fc
    .tuple(choose(ground.askers), fc.array(segment, { minLength: holesOf(route), maxLength: holesOf(route) }))
    .map(([asker, parts]) => ({ asker, path: fillHoles(route.address, parts) }));
  const known = ground.addresses.get(route.address) ?? [];
  if (known.length === 0) return odd;
  const linked = choose(known).map(({ asker, thing }) => ({ asker, path: thing }));
  return route.address.includes("[")
    ? fc.oneof({ weight: 2, arbitrary: linked }, { weight: 1, arbitrary: odd })
    : linked;
}

function gets(route: Route, ground: Ground): fc.Arbitrary<Asked> {
  const plain = fc
    .tuple(addressOf(route, ground), queryOf(ground.names), fc.option(choose(claims), { nil: {}, freq: 2 }))
    .map(([{ asker, path }, query, headers]) => ({
      asker,
      sent: { method: "GET", path: `${path.split("?")[0] ?? ""}${query}`, headers },
    }));
  const linked = fc
    .tuple(addressOf(route, ground), choose(claims))
    .map(([{ asker, path }, headers]) => ({ asker, sent: { method: "GET", path, headers } }));
  const tricked = fc
    .tuple(addressOf(route, ground), choose(tricks))
    .map(([{ asker, path }, trick]) => ({ asker, sent: { method: "GET", path: trick(path), headers: {} } }));
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: linked }, { weight: 1, arbitrary: tricked });
}

function posts(route: Route, ground: Ground): fc.Arbitrary<Asked> {
  const drawn = ground.forms.get(route.address) ?? [];
  const odd = addressOf(route, ground).chain(({ asker, path }) =>
    bodyFor({ action: path, fields: [] }, ground.names).map((body) => ({
      asker,
      sent: { method: "POST", path, ...body },
    })),
  );
  if (drawn.length === 0) return odd;
  const near = choose(drawn).chain(({ asker, thing }) =>
    bodyFor(thing, ground.names).map((body) => ({ asker, sent: { method: "POST", path: thing.action, ...body } })),
  );
  // Somebody else's form, or one's own under another address.
  const crossed = fc
    .tuple(addressOf(route, ground), near, fc.option(choose(claims), { nil: {}, freq: 3 }))
    .map(([{ asker, path }, { sent }, headers]) => ({
      asker,
      sent: { ...sent, path: route.address.includes("[") ? path : sent.path, headers: { ...headers, ...sent.headers } },
    }));
  return fc.oneof({ weight: 5, arbitrary: near }, { weight: 1, arbitrary: crossed }, { weight: 1, arbitrary: odd });
}

const otherMethods = ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY", "POST", "GET"];
const others = (route: Route, ground: Ground): fc.Arbitrary<Asked> =>
  fc
    .tuple(addressOf(route, ground), choose(otherMethods), bodyFor({ action: "", fields: [] }, ground.names))
    .map(([{ asker, path }, method, body]) => ({
      asker,
      sent: method === "GET" || method === "HEAD" ? { method, path, headers: {} } : { method, path, ...body },
    }));

/** Cookies as a browser has them after an answer. */
function cookiesAfter(before: string, { headers }: Answer): string {
  const jar = new Map(before.split("; ").map((pair) => [pair.split("=")[0] ?? "", pair]));
  for (const line of [headers["set-cookie"] ?? []].flat()) {
    const [pair = ""] = line.split(";");
    jar.set(pair.split("=")[0] ?? "", pair);
  }
  return [...jar.values()].filter((pair) => pair !== "").join("; ");
}

/** Where an answer leads a browser on this portal. */
function ledTo({ status, headers }: Answer): string | undefined {
  const [path = ""] = String(headers.location ?? "").split("#");
  return status >= 300 && status < 400 && path.startsWith("/") ? path : undefined;
}

/** Asks, goes where the answer leads as a browser does, and judges both. */
async function faultsIn({ port, root }: Portal, asked: Asked): Promise<string[]> {
  const { sent } = withCookie(asked);
  const answer = await send(port, sent);
  const faults = faultsOf(answer, root);
  const path = typeof answer === "string" ? undefined : ledTo(answer);
  if (faults.length > 0 || path === undefined || typeof answer === "string") return faults;
  const cookie = cookiesAfter(sent.headers.cookie ?? "", answer);
  const next = await send(port, { method: "GET", path, headers: cookie === "" ? {} : { cookie } });
  return faultsOf(next, root).map((fault) => `${fault}, on ${path.slice(0, 200)}`);
}

interface Trial {
  name: string;
  route: Route;
  asked: fc.Arbitrary<Asked>;
  runs: number;
}

function trialsOf(ground: Ground, runs: number): Trial[] {
  return routes.flatMap((route) => [
    ...(route.methods.includes("GET") ? [{ name: "GET", route, asked: gets(route, ground), runs }] : []),
    ...(route.methods.includes("POST") ? [{ name: "POST", route, asked: posts(route, ground), runs: 2 * runs }] : []),
    { name: "another method on", route, asked: others(route, ground), runs: Math.ceil(runs / 4) },
  ]);
}

/** What takes away what the others are asked with: sessions, roles, drafts, and what may be done at all. Asked when all else is over. */
const isEnding = ({ address }: Route) =>
  /sign-out|sessions\/end|erase\/now|people\/change|switches\/throw|limits\/set|check\/discard|join\/accept/.test(
    address,
  );

const shown = ({ asker, sent }: Asked) => `as ${asker.name}: ${JSON.stringify(sent).slice(0, 1_500)}`;

interface Portal {
  port: number;
  /** Where its program stands on this machine, which no answer tells. */
  root: string;
}

/** Tries one kind of request many times; gives the smallest that was answered badly, and undefined where none was. */
async function tried({ name, route, asked, runs }: Trial, portal: Portal, seed: number): Promise<string | undefined> {
  let faults: string[] = [];
  const property = fc.asyncProperty(asked, async (one) => {
    const found = await faultsIn(portal, one);
    if (found.length > 0) faults = found;
    return found.length === 0;
  });
  const { counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
  const [found] = counterexample ?? [];
  if (found === undefined) return undefined;
  const why = faults.length > 0 ? faults.join("; ") : errorInstance instanceof Error ? errorInstance.message : "";
  return `${name} ${route.address}: ${why}\n  ${shown(found)}`;
}

/** Many at once, and no more than the portal has room for. */
const together = 4;

/** Asks every route in every way, what ends things `last`. Gives what was answered badly, with the request, once for each route and way. */
export async function fuzz(
  portal: Portal,
  ground: Ground,
  { seed, runs, last }: Chance & { last: boolean },
): Promise<string[]> {
  const waiting = trialsOf(ground, runs).filter(({ route }) => isEnding(route) === last);
  const found: string[] = [];
  const work = async () => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      const fault = await tried(trial, portal, seed);
      if (fault !== undefined) found.push(fault);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return found;
}
