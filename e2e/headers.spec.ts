import { request } from "@playwright/test";
import { z } from "zod";
import { securityHeaders } from "@/lib/infra/headers";
import { runOnPortal } from "./support/commands";
import { expect, test } from "./support/fixtures";
import { routes } from "./support/routes";
import { whoMay } from "./support/who-may.data";

/** What other sites may show or read says so: everything else carries the header as it stands in the list. */
const shared = /^\/(api\/v1(\/|$)|(dashboard|petitions\/\[slug\])\/(embed|share\.png)|dashboard\/embed\/style\.css)/;
const sharedHeaders = ["cross-origin-resource-policy", "x-frame-options"];

const plantedSchema = z.object({ cookie: z.string(), sessions: z.record(z.string(), z.string()) });
const addressFor = (address: string) => address.replace(/\[+(?:\.\.\.)?\w+\]+/g, "nothing-of-that-name");

interface Answer {
  route: string;
  status: number;
  headers: Readonly<Record<string, string>>;
}

/** What every route answers to a caller, by each of its methods. */
async function answersTo(baseURL: string | undefined, cookie: string): Promise<Answer[]> {
  const context = await request.newContext({ baseURL: baseURL ?? "", extraHTTPHeaders: cookie ? { cookie } : {} });
  const answers: Answer[] = [];
  for (const { address, methods } of routes.filter((route) => route.address !== "/sign-out")) {
    for (const method of methods) {
      const form =
        method === "GET" ? {} : { headers: { "content-type": "application/x-www-form-urlencoded" }, data: "" };
      const response = await context.fetch(addressFor(address), { method, maxRedirects: 0, ...form });
      answers.push({ route: address, status: response.status(), headers: response.headers() });
    }
  }
  await context.dispose();
  return answers;
}

/** Other sites may put these in a frame, and nothing else. */
const framed = /^\/(dashboard|petitions\/\[slug\])\/embed$/;

function isPolicy(policy: string, route: string): boolean {
  const frames = `frame-ancestors ${framed.test(route) ? "*" : "'none'"}`;
  return policy.startsWith("default-src 'none'") && !policy.includes("unsafe") && policy.endsWith(frames);
}

/** The headers that an answer lacks, or has otherwise. */
function lacking({ route, headers }: Answer): string[] {
  const own = Object.entries(securityHeaders)
    .filter(([name]) => !(shared.test(route) && sharedHeaders.includes(name)))
    .filter(([name, value]) => headers[name] !== value)
    .map(([name]) => name);
  return isPolicy(headers["content-security-policy"] ?? "", route) ? own : [...own, "the policy"];
}

const isHandedOn = ({ status }: Answer) => status >= 300 && status < 400;

/** What is wrong with an answer, in words; none where it is as it has to be. */
function faultsOf(answer: Answer): string[] {
  const missing = lacking(answer);
  const isPrivate = whoMay[answer.route] !== "anybody";
  const mayBeKept = !isHandedOn(answer) && !(answer.headers["cache-control"] ?? "").includes("no-store");
  return [
    ...(missing.length > 0 ? [`${answer.route} ${String(answer.status)}: ${missing.join(", ")}`] : []),
    ...(isPrivate && mayBeKept ? [`${answer.route} ${String(answer.status)} may be kept`] : []),
  ];
}

test("every route answers with the policy and the other headers, whoever asks", async ({ baseURL }) => {
  test.setTimeout(600_000);
  const { cookie, sessions } = plantedSchema.parse(JSON.parse(runOnPortal("e2e/support/people-of-every-role.ts")));
  const faults: string[] = [];
  for (const caller of ["nobody", "owner", "admin"]) {
    const session = sessions[caller];
    const answers = await answersTo(baseURL, session === undefined ? "" : `${cookie}=${session}`);
    expect(answers.length).toBeGreaterThan(120);
    faults.push(...answers.flatMap(faultsOf));
  }
  expect([...new Set(faults)]).toEqual([]);
});

test("what is refused before a route sees it has them too", async ({ request: ask }) => {
  const refused = [
    await ask.post("/about", { form: { a: "b" } }),
    await ask.fetch("/privacy", { method: "DELETE" }),
    await ask.get("/no-such-page"),
  ];
  expect(refused.map((response) => response.status())).toEqual([405, 405, 404]);
  for (const response of refused) expect(response.headers()).toMatchObject(securityHeaders);
});
