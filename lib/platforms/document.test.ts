import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { aPlatform, aSource } from "@/lib/testing/a-platform";
import { platforms } from "./catalogue";
import { catalogueAsOf, catalogueDocument, platformDocument, platformJsonSchema } from "./document";
import { factsOf } from "./facts";
import type { Platform } from "./schema";

const origin = "https://unticked.example";
/** Another project's reading of the schema that is published. */
const isValid = formats(new Ajv2020()).compile(platformJsonSchema(origin));

test.each(platforms)("the record of $name keeps to the published schema", (platform) => {
  isValid(platformDocument(platform, origin));
  expect(isValid.errors).toBeNull();
});

test.each([
  ["an unknown field", { colour: "green" }],
  ["no licence", { license: undefined }],
  ["a day that is none", { asOf: "2026-02-30" }],
  ["no address", { links: { self: "nowhere" } }],
  ["half a record", { platform: { id: "example" } }],
])("the schema refuses %s", (_, changes) => {
  const changed: unknown = JSON.parse(JSON.stringify({ ...platformDocument(aPlatform(), origin), ...changes }));
  expect(isValid(changed)).toBe(false);
});

const archived = { repository: "Example/terms", file: "Example/Privacy Policy.md", commit: "0123abc" };

test("a record is published as it stands, each archived copy with its address", async () => {
  const platform = aPlatform({ promises: [{ words: "Never.", in: "policy", source: aSource({ archived }) }] });
  const { asOf, citation, ...document } = platformDocument(platform, origin);
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot("__golden__/platform-document.json");
  expect(citation).toContain(`${origin}/platforms/example. CC BY 4.0.`);
  expect(asOf).toBe(catalogueAsOf);
});

test("nothing of a record is left out", () => {
  const places = (platform: Platform) => factsOf(platform).map(({ place }) => place);
  for (const platform of platforms)
    expect(places(platformDocument(platform, origin).platform).toSorted()).toEqual(places(platform).toSorted());
});

test("the list names every platform with where its record is", () => {
  const { platforms: listed, links, citation } = catalogueDocument(origin);
  expect(listed.map(({ id }) => id)).toEqual(platforms.map(({ id }) => id));
  expect(listed[0]?.links).toEqual({
    self: "https://unticked.example/api/v1/platforms/linkedin",
    page: "https://unticked.example/platforms/linkedin",
  });
  expect(links.defaults).toBe("https://unticked.example/api/v1/platforms/defaults.csv");
  expect(citation).toMatch(
    /^Unticked: Platform catalogue, as of \d{1,2} [A-Z][a-z]+ 20\d\d\. https:\/\/unticked\.example\/platforms\. CC BY 4\.0\.$/,
  );
});

test("the catalogue is as new as the newest thing read for it", () => {
  const days = platforms.flatMap(factsOf).flatMap(({ source }) => source.seenOn ?? []);
  expect(days.filter((day) => day > catalogueAsOf)).toEqual([]);
  expect(days).toContain(catalogueAsOf);
});
