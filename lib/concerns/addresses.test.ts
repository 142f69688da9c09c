import fc from "fast-check";
import { expect, test } from "vitest";
import { deskConcern } from "./addresses";

test("whatever is asked for, one is led to an address of ours that a browser can read", () => {
  const origin = "https://unticked.example";
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (asked) => {
      const address = deskConcern(asked);
      expect(new Headers({ location: address }).get("location")).toBe(address);
      expect(new URL(address, origin).origin).toBe(origin);
    }),
  );
});
