import { createServer } from "node:http";
import { request } from "@playwright/test";
import { runOnPortal } from "./support/commands";
import { expect, test } from "./support/fixtures";
import { plantedAddress, plantedSchema } from "./support/planted";
import { routes } from "./support/routes";

const plant = () => plantedSchema.parse(JSON.parse(runOnPortal("e2e/support/people-of-every-role.ts")));

/** Mail programs post there, with an address out of a mail and without anybody's session (RFC 8058). */
const byMailPrograms = ["/reminders/stop/now"];
const posts = routes.filter(({ address, methods }) => methods.includes("POST") && !byMailPrograms.includes(address));

/** What browsers say of a post that a page of somebody else has started. */
const foreign: readonly Record<string, string>[] = [
  { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
  { "sec-fetch-site": "same-site", origin: "null" },
  { origin: "https://elsewhere.example" },
];

test("no form of another site is taken from anybody who is signed in", async ({ baseURL }) => {
  test.setTimeout(600_000);
  const planted = plant();
  const taken: string[] = [];
  expect(posts.length).toBeGreaterThan(60);
  for (const caller of ["owner", "admin"]) {
    const cookie = `${planted.cookie}=${planted.sessions[caller] ?? ""}`;
    const context = await request.newContext({ baseURL: baseURL ?? "", extraHTTPHeaders: { cookie } });
    for (const route of posts)
      for (const headers of foreign) {
        const options = { form: { a: "b" }, headers, maxRedirects: 0 };
        const answer = await context.post(plantedAddress(route, planted), options);
        if (answer.status() !== 403) taken.push(`${route.address} by ${caller}: ${answer.status()}`);
      }
    expect((await context.get("/account", { maxRedirects: 0 })).status(), caller).toBe(200);
    await context.dispose();
  }
  expect(taken).toEqual([]);
});

test("a browser that somebody lures to another site sends its forms for nothing", async ({
  page,
  context,
  baseURL,
}) => {
  const { cookie, sessions } = plant();
  const portal = baseURL ?? "";
  await context.addCookies([
    { name: cookie, value: sessions.owner ?? "", url: portal, httpOnly: true, sameSite: "Lax" },
  ]);
  const trap = (path: string) =>
    `<form method="post" action="${portal}${path}"><button>Win a prize: ${path}</button></form>`;
  const traps = ["/sign-out", "/account/sessions/end", "/account/erase/now"];
  const site = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><html lang="en"><title>A prize</title><body>${traps.map(trap).join("")}</body></html>`);
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  const address = site.address();
  // By this name it is another site than the portal by its number.
  const theirs = `http://localhost:${typeof address === "object" && address ? address.port : 0}/`;
  for (const path of traps) {
    await page.goto(theirs);
    await page.getByRole("button", { name: path }).click();
    await expect(page.getByText("This form was sent from another site")).toBeVisible();
  }
  expect((await page.goto("/account"))?.status()).toBe(200);
  await expect(page).toHaveURL(`${portal}/account`);
  site.close();
});
