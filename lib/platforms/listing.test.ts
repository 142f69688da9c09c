import { describe, expect, test } from "vitest";
import { platforms } from "./catalogue";
import { listFilters, listingAddress, listPlatforms, readListing } from "./listing";
import { platformsCalled } from "./search";

const today = "2026-11-22";
const all = { q: "", filters: [], country: "GB" } as const;
const ids = (listing: Parameters<typeof listPlatforms>[0]) => listPlatforms(listing, today).shown.map(({ id }) => id);

describe("a platform is found", () => {
  test.each([
    ["LinkedIn", "linkedin"],
    ["linkdin", "linkedin"],
    ["linked in", "linkedin"],
    ["instagarm", "instagram"],
    ["twitter", "x"],
    ["X", "x"],
    ["chat gpt", "chatgpt"],
    ["openai", "chatgpt"],
    ["gemni", "google-gemini"],
    ["copliot", "microsoft-copilot"],
    ["zoom", "zoom"],
  ])("by %j", (words, id) => {
    expect(platformsCalled(words)).toContain(id);
  });

  test.each(platforms.map(({ id, name }) => [name, id] as const))("first by its own name, %j", (name, id) => {
    expect(platformsCalled(name)[0]).toBe(id);
  });

  test.each(["", "   ", "!!!", "qwzxqwzx", "<script>", "'; drop table"])("by %j not at all", (words) => {
    expect(platformsCalled(words)).toEqual([]);
  });
});

describe("the list", () => {
  test("has every platform, by name", () => {
    const shown = listPlatforms(all, today).shown.map(({ name }) => name);
    expect(shown).toHaveLength(platforms.length);
    expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, "en")));
  });

  test.each(listFilters)("counts beforehand what %s would leave", (filter) => {
    const counted = listPlatforms(all, today).counts.find((one) => one.filter === filter)?.count;
    expect(counted).toBe(ids({ ...all, filters: [filter] }).length);
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThan(platforms.length);
  });

  test("narrows by all filters together, and by name", () => {
    expect(ids({ ...all, filters: ["on", "switch"] })).toContain("linkedin");
    expect(ids({ ...all, filters: ["promises", "on"] })).not.toContain("zoom");
    expect(ids({ ...all, q: "linkdin", filters: ["promises"] })).toEqual([]);
  });

  test("goes by where a person lives", () => {
    expect(ids({ ...all, q: "meta ai", filters: ["switch"], country: "US" })).toContain("meta-ai");
    expect(ids({ ...all, q: "meta ai", filters: ["switch"], country: "GB" })).not.toContain("meta-ai");
  });
});

describe("the address of a list", () => {
  test("says all of it, and is read back", () => {
    const listing = { q: "linked in & co", filters: ["on", "form"], country: "DE" } as const;
    const address = listingAddress(listing);
    expect(address).toBe("/platforms?q=linked+in+%26+co&only=on&only=form&country=DE");
    expect(readListing(new URLSearchParams(address.split("?")[1]), "DE")).toEqual(listing);
  });

  test("is short where nothing is asked", () => {
    expect(listingAddress({ q: "", filters: [] })).toBe("/platforms");
  });

  test("is read without what nobody offered", () => {
    const read = readListing(new URLSearchParams({ q: ` ${"a".repeat(500)}`, only: "drop" }), "GB");
    expect(read.q).toHaveLength(60);
    expect(read.filters).toEqual([]);
  });
});
