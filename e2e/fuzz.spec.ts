import { expect, test } from "@playwright/test";
import { runOnLaterPortal } from "./support/commands";
import { askersOn, groundOf } from "./support/fuzz-ground";
import { chance, fuzzedPortal } from "./support/fuzz-portal";
import { fuzz } from "./support/fuzz-run";
import { faultsOf } from "./support/fuzz-verdict";
import { elsewhere, forged, oddities, planted } from "./support/fuzz.data";
import { send, sendBytes } from "./support/fuzz-wire";
import { whileRunning } from "./support/next-version";
import { plantedPages, plantedSchema } from "./support/planted";
import { routes } from "./support/routes";

const html = { "content-type": "text/html; charset=utf-8" };
const page = (body: string) => ({ status: 200, headers: html, body });

/** What the portal might do wrong, done on purpose. */
const bad: [what: string, answer: Parameters<typeof faultsOf>[0], fault: RegExp][] = [
  ["a fault", { status: 500, headers: {}, body: "" }, /^500$/],
  ["no answer", "no answer", /^no answer$/],
  ["a stack", page("<pre>x\n    at run (/srv/x.js:1:2)</pre>"), /insides/],
  ["a library's words", page("Invalid `prisma.user.findUnique()` invocation"), /insides/],
  ["where it stands", page("<p>/srv/unticked/app</p>"), /where it stands/],
  ["markup out of what was sent", page(`<p>"'><${planted} ${planted}=1></p>`), /markup/],
  ["an attribute out of what was sent", page(`<input value="" ${planted}="1">`), /markup/],
  ["a script out of what was sent", page(`<script>${planted}</script>`), /markup/],
  ["a link to elsewhere", page(`<a href="//${elsewhere}">x</a>`), /leads to/],
  ["a link that runs", page(`<p>${planted}</p><a href="javascript:alert(1)">x</a>`), /leads to/],
  ["a forged host on a page", page(`<link rel="canonical" href="https://${forged}/">`), /forged/],
  ["a redirect elsewhere", { status: 303, headers: { location: `//${elsewhere}/x` }, body: "" }, /leads to/],
  [
    "a redirect elsewhere by a backslash",
    { status: 303, headers: { location: `/\\${elsewhere}` }, body: "" },
    /leads to/,
  ],
  ["a redirect to a forged host", { status: 308, headers: { location: `http://${forged}/` }, body: "" }, /forged/],
  ["a planted header", { status: 303, headers: { [`x-${planted}`]: "1" }, body: "" }, /header was planted/],
  ["a planted cookie", { status: 303, headers: { "set-cookie": [`${planted}=1`] }, body: "" }, /cookie was planted/],
];

for (const [what, answer, fault] of bad) {
  test(`the fuzz would notice ${what}`, () => {
    expect(faultsOf(answer, "/srv/unticked")).toContainEqual(expect.stringMatching(fault));
  });
}

test("the fuzz lets a good answer be, whatever is typed on it", () => {
  const typed = `&quot;&gt;&lt;${planted} ${planted}=1&gt; javascript:alert(1) https://${elsewhere}/`;
  expect(
    faultsOf(page(`<p title="${typed}">${typed}</p><a href="/x?next=%2F%2F${elsewhere}">x</a>`), "/srv/unticked"),
  ).toEqual([]);
  expect(faultsOf({ status: 303, headers: { location: `/x?next=%2F%2F${elsewhere}` }, body: "" }, "/srv")).toEqual([]);
});

/** Of whoever hangs up before all is sent, the framework says "aborted"; nothing failed. */
const isFault = (line: string) => /"level":[56]0|^⨯|^\w*Error: (?!aborted)/.test(line);

test("whatever is sent to any route, the answer is one of ours", async () => {
  test.setTimeout(chance.runs * 120_000);
  const { installation, port, root } = fuzzedPortal;
  await whileRunning(installation, async (log) => {
    const planted = plantedSchema.parse(
      JSON.parse(runOnLaterPortal(["e2e/support/people-of-every-role.ts"], installation)),
    );
    runOnLaterPortal(["e2e/support/plant-petition.ts", "ask-first-fuzz", "linkedin-content-ai"], installation);
    const askers = await askersOn(port, planted);
    const ground = await groundOf(port, askers, ["/petitions/ask-first-fuzz", ...plantedPages(planted)]);
    const posted = routes.filter(({ methods }) => methods.includes("POST"));
    // Most forms are filled in as pages draw them, or nothing behind their first check would ever be reached.
    expect(posted.filter(({ address }) => ground.forms.has(address)).length).toBeGreaterThan(25);

    const faults = await fuzz({ port, root }, ground, { ...chance, last: false });
    for (const [what, bytes] of oddities) {
      const answer = await sendBytes(port, bytes);
      if (/^HTTP\/1\.1 5|^HTTP\/1\.1 200 .*forged/s.test(answer)) faults.push(`${what}: ${answer.slice(0, 300)}`);
    }
    for (const { name, cookie } of askers.filter((asker) => ["owner", "admin"].includes(asker.name))) {
      const still = await send(port, { method: "GET", path: "/account", headers: { cookie } });
      expect(still, `${name} is still signed in`).toMatchObject({ status: 200 });
    }
    faults.push(...(await fuzz({ port, root }, ground, { ...chance, last: true })));
    expect(faults, `with FUZZ_SEED=${chance.seed}`).toEqual([]);
    expect(log().split("\n").filter(isFault), `the log, with FUZZ_SEED=${chance.seed}`).toEqual([]);
    expect(await send(port, { method: "GET", path: "/api/health", headers: {} })).toMatchObject({ status: 200 });
  });
});
