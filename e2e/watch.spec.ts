import { expect, type Page, test } from "@playwright/test";
import { watch } from "./support/fixtures";

/** What a page might do wrong, done on purpose under the policy of the real server. */
const plants: [what: string, noticed: RegExp, plant: (page: Page) => Promise<unknown>][] = [
  [
    "an inline script",
    /policy: script-src/,
    (page) =>
      page.evaluate(() => {
        const script = document.createElement("div");
        script.innerText = "";
        script.setAttribute("onclick", "void 0");
        document.body.append(script);
        script.click();
      }),
  ],
  [
    "an inline style",
    /policy: style-src/,
    (page) =>
      page.evaluate(() => {
        document.body.append(document.createRange().createContextualFragment("<p style='color: red'>styled</p>"));
      }),
  ],
  [
    "a picture from elsewhere",
    /policy: img-src/,
    (page) =>
      page.evaluate(() => {
        const picture = document.createElement("img");
        picture.src = "https://elsewhere.example/pixel.png";
        document.body.append(picture);
      }),
  ],
  [
    "a script that throws",
    /page error: planted/,
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error("planted");
        });
      }),
  ],
  [
    "an error in the console",
    /console on .*: planted/,
    (page) =>
      page.evaluate(() => {
        globalThis.console.error("planted");
      }),
  ],
  [
    "a visit to the outside",
    /request to the outside/,
    (page) => page.goto("http://192.0.2.1/", { timeout: 500 }).catch(() => null),
  ],
  [
    "an answer that the server failed",
    /500 from/,
    async (page) => {
      await page.route("**/failing", (route) => route.fulfill({ status: 500, body: "failed" }));
      await page.goto("/failing");
    },
  ],
];

for (const [what, noticed, plant] of plants) {
  test(`the journeys would notice ${what}`, async ({ page, context }) => {
    const faults: string[] = [];
    await watch(context, faults);
    await page.goto("/");
    expect(faults).toEqual([]);
    await plant(page);
    await expect.poll(() => faults.join("\n")).toMatch(noticed);
  });
}
