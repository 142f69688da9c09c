import fc from "fast-check";
import { expect, test } from "vitest";
import { petitionData, petitionPage, sentPage, withdrawPage } from "./addresses";

test("an address of ours stands as it is", () => {
  expect(petitionPage("ask-first")).toBe("/petitions/ask-first");
  expect(petitionData("ask-first")).toBe("/api/v1/petitions/ask-first");
});

test("whatever is asked for, one is led to an address of ours that a browser can read", () => {
  const origin = "https://unticked.example";
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (asked) => {
      const addresses = [petitionPage(asked), petitionData(asked), sentPage(asked, asked), withdrawPage(asked, asked)];
      for (const address of addresses) {
        expect(new Headers({ location: address }).get("location")).toBe(address);
        expect(address).toMatch(/^\/[\w!-~]+$/);
        expect(new URL(address, origin).origin).toBe(origin);
      }
    }),
  );
});
