import { type BrowserContext, type Page, test as base, expect } from "@playwright/test";

export { expect };

declare global {
  interface Window {
    reportViolation?: (violation: string) => void;
  }
}

const isLoopback = (address: string) =>
  !/^(https?|wss?):/.test(address) || ["127.0.0.1", "localhost", "[::1]"].includes(new URL(address).hostname);

// A page that answers 404 on purpose logs this; answers are judged by their status below.
const isAnsweredStatus = (text: string) => /^Failed to load resource: .* status of 4\d\d/.test(text);

/** Notes everything no page of the portal may do, on every page the context opens. */
export async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  context.on("weberror", (error) => faults.push(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" && !isAnsweredStatus(message.text())) {
      faults.push(`console on ${message.page()?.url() ?? "?"}: ${message.text()}`);
    }
  });
  context.on("request", (request) => {
    if (!isLoopback(request.url())) faults.push(`request to the outside: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${String(response.status())} from ${response.url()}`);
  });
  await context.exposeFunction("reportViolation", (violation: string) => faults.push(`policy: ${violation}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.reportViolation?.(`${event.violatedDirective} blocked ${event.blockedURI} on ${event.documentURI}`);
    });
  });
}

interface Fixtures {
  /** What went wrong on any page so far; must be empty at the end. */
  faults: string[];
  /** A page in a browser that shares nothing with the first: another device, another person. */
  anotherDevice: () => Promise<Page>;
}

/** Playwright's test, in which a policy violation, a script error, a request to the outside or a 5xx fails the test. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ browserName }, provide) => {
      const faults: string[] = [];
      await provide(faults);
      expect(faults, `what ${browserName} noticed on the pages of this test`).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults }, provide) => {
    await watch(context, faults);
    await provide(context);
  },
  anotherDevice: async ({ browser, baseURL, faults }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async () => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: "en-GB" });
      opened.push(context);
      await watch(context, faults);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});
