import { expect, test } from "vitest";
import { someDeliveryFacts, someSignerPlaces } from "@/lib/testing/a-delivery";
import { petitionDocument, petitionDocumentSchema, petitionsDocument, petitionsDocumentSchema } from "./document";
import type { PublicPetition } from "./queries";

const at = { origin: "https://unticked.example", now: new Date("2026-11-22T18:40:00Z") };
const { petition: words, count, hours } = someDeliveryFacts();
const petition: PublicPetition = {
  ...words,
  ...{ id: crypto.randomUUID(), state: "open", count, target: null, deliveredAt: null, outcome: null, hours },
  milestones: [{ signatures: 10_000, banner: "Ten thousand!", reachedAt: at.now }],
  updates: [{ number: 1, title: "A letter came", text: "They say no.", publishedAt: at.now }],
  gathered: [{ signatures: 312, source: "On paper", addedAt: at.now }],
  comments: [{ name: "Zoë Okafor", text: "I never said yes.", publishedAt: at.now }],
};

test("a petition as data is what its schema says, with the exact number and what is released of places", () => {
  const document = petitionDocument(petition, someSignerPlaces, at);
  expect(petitionDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(
    JSON.parse(JSON.stringify(document)),
  );
  expect(document).toMatchObject({ signatures: 12_345, sample: false, places: { releases: 2 } });
  expect(document.links.self).toBe("https://unticked.example/api/v1/petitions/ask-first");
  expect(petitionDocument(petition, undefined, at).places).toBeUndefined();
});

test("names and words of signers are not in it", () => {
  expect(JSON.stringify(petitionDocument(petition, someSignerPlaces, at))).not.toMatch(/Okafor|never said/);
});

test("the list is what its schema says, and shows the random id of a petition to nobody", () => {
  const document = petitionsDocument([petition], at);
  expect(petitionsDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(
    JSON.parse(JSON.stringify(document)),
  );
  expect(JSON.stringify(document)).not.toContain(petition.id);
});
