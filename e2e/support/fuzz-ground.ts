import { stepIds } from "@/lib/findings/journey";
import { type Drawn, drawnIn, type DrawnForm, routeAt } from "./fuzz-forms";
import { type Answer, send } from "./fuzz-wire";
import type { Planted } from "./planted";
import { routes } from "./routes";
import { postedAnswers } from "./wizard";

/** Who asks, and what their browser brings along. */
export interface Asker {
  name: string;
  cookie: string;
}

interface Found<Thing> {
  asker: Asker;
  thing: Thing;
}

/** What a portal has that can be asked for: by whom, where, and with which forms. */
export interface Ground {
  askers: readonly Asker[];
  /** By the route's address. */
  addresses: ReadonlyMap<string, readonly Found<string>[]>;
  forms: ReadonlyMap<string, readonly Found<DrawnForm>[]>;
  /** Every name of a field or of a part of a query that was seen. */
  names: readonly string[];
}

const formType = "application/x-www-form-urlencoded";

export async function postForm(
  port: number,
  path: string,
  { cookie, fields }: { cookie: string; fields: Record<string, string | string[]> },
): Promise<Answer> {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const item of [value].flat()) form.append(name, item);
  const headers = { "content-type": formType, ...(cookie === "" ? {} : { cookie }) };
  const answer = await send(port, { method: "POST", path, headers, body: form.toString() });
  if (typeof answer === "string" || answer.status !== 303) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

const setCookies = ({ headers }: Answer) =>
  [headers["set-cookie"] ?? []].flat().map((line) => line.split(";")[0] ?? "");

/** Gives every kind of caller something of their own: an unfinished check, a case, and what they have written to us. */
export async function askersOn(port: number, { cookie, sessions }: Planted): Promise<Asker[]> {
  const signedIn = (name: string) => ({ name, cookie: `${cookie}=${sessions[name] ?? ""}` });
  const owner = signedIn("owner");
  const answers = postedAnswers("owner@example.org", "england");
  let browser = "";
  for (const [step, fields] of answers) {
    await postForm(port, `/check/${step}/answer`, { cookie: owner.cookie, fields });
    const begun = await postForm(port, `/check/${step}/answer`, { cookie: browser, fields });
    browser ||= setCookies(begun)[0] ?? "";
  }
  return [
    { name: "nobody", cookie: "" },
    { name: "a browser with a draft", cookie: browser },
    owner,
    signedIn("organiser"),
    signedIn("admin"),
  ];
}

/** How many addresses of one route are looked at by one caller. */
const perRoute = 2;
const isPage = (answer: Answer | string): answer is Answer =>
  typeof answer !== "string" && answer.status < 300 && String(answer.headers["content-type"]).startsWith("text/html");

/** Follows the links of the portal as one caller. */
async function explore(
  port: number,
  asker: Asker,
  starts: readonly string[],
): Promise<{ addresses: string[]; forms: DrawnForm[] }> {
  const [seen, addresses, forms] = [new Map<string, number>(), new Set<string>(), new Map<string, DrawnForm>()];
  const waiting = [...starts];
  const wants = (address: string) => {
    const route = routeAt(address);
    if (!route || addresses.has(address)) return false;
    const isStep = address.startsWith("/check/");
    const count = (seen.get(route.address) ?? 0) + 1;
    seen.set(route.address, count);
    return count <= perRoute || (isStep && starts.includes(address));
  };
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (!wants(address)) continue;
    addresses.add(address);
    const answer = await send(port, {
      method: "GET",
      path: address,
      headers: asker.cookie === "" ? {} : { cookie: asker.cookie },
    });
    const drawn: Drawn = isPage(answer) ? drawnIn(answer.body) : { forms: [], links: [] };
    for (const form of drawn.forms) if (!forms.has(form.action)) forms.set(form.action, form);
    waiting.push(...drawn.links.filter((link) => routeAt(link)));
  }
  return { addresses: [...addresses], forms: [...forms.values()] };
}

const starts = [
  ...routes
    .filter(({ address, methods }) => !address.includes("[") && methods.includes("GET"))
    .map(({ address }) => address),
  ...stepIds.map((step) => `/check/${step}`),
];

/** Looks at the portal as everybody, and gathers what can be asked. */
export async function groundOf(port: number, askers: readonly Asker[], more: readonly string[]): Promise<Ground> {
  const [addresses, forms, names] = [
    new Map<string, Found<string>[]>(),
    new Map<string, Found<DrawnForm>[]>(),
    new Set<string>(),
  ];
  const all = await Promise.all(
    askers.map(async (asker) => ({ asker, found: await explore(port, asker, [...more, ...starts]) })),
  );
  for (const { asker, found } of all) {
    for (const thing of found.addresses) {
      add(addresses, thing, { asker, thing });
      for (const name of new URLSearchParams(thing.split("?")[1]).keys()) names.add(name);
    }
    for (const thing of found.forms) {
      add(forms, thing.action, { asker, thing });
      for (const { name } of thing.fields) names.add(name);
    }
  }
  return { askers, addresses, forms, names: [...names] };
}

function add<Thing>(map: Map<string, Found<Thing>[]>, address: string, found: Found<Thing>): void {
  const route = routeAt(address);
  if (route) map.set(route.address, [...(map.get(route.address) ?? []), found]);
}
