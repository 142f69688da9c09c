import fc from "fast-check";
import { expect, test } from "vitest";
import { countryCodes } from "@/lib/places/catalogue";
import type { Where } from "./schema";
import { entryFor } from "./where";

const uk = { livesIn: ["GB"], name: "UK" } as const;
const europe = { livesIn: ["IE", "DE"], name: "Europe" } as const;
const rest = { livesIn: "elsewhere", name: "the rest" } as const;

test.each([
  [[rest, uk, europe], "GB", "UK"],
  [[uk, europe, rest], "DE", "Europe"],
  [[uk, europe, rest], "IN", "the rest"],
  [[uk, europe], "IN", undefined],
  [[], "GB", undefined],
])("of %j, for %s: %s", (entries, country, name) => {
  expect(entryFor(entries, country)?.name).toBe(name);
});

test("whoever names a country comes before whoever means all others, in any order", () => {
  const country = fc.constantFrom(...countryCodes);
  const where: fc.Arbitrary<Where> = fc.oneof(fc.array(country, { minLength: 1 }), fc.constant("elsewhere" as const));
  fc.assert(
    fc.property(fc.array(fc.record({ livesIn: where })), country, (entries, home) => {
      const found = entryFor(entries, home);
      const naming = entries.filter(({ livesIn }) => livesIn !== "elsewhere" && livesIn.includes(home));
      const general = entries.filter(({ livesIn }) => livesIn === "elsewhere");
      expect(found).toBe(naming[0] ?? general[0]);
    }),
  );
});
