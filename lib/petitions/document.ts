import { z } from "zod";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { publication, publicationShape } from "@/lib/open-data/schema";
import { figureSchema } from "@/lib/statistics/document";
import type { SignerPlaces } from "@/lib/statistics/schema";
import { petitionData, petitionPage, petitionsData, petitionsPage, signPage } from "./addresses";
import type { ListedPetition, PublicPetition } from "./queries";
import { isSamplePetition } from "./samples.data";

/** Petitions as the portal publishes them under `/api/v1/petitions`: what people read on their pages, for programs. */

const address = z.url();
const instant = z.iso.datetime();
const many = z.int().min(0);

const listedShape = {
  slug: z.string().describe("Its permanent name, as in its address."),
  title: z.string(),
  addressee: z.string().describe("To whom it is addressed."),
  state: z.enum(["open", "closed", "delivered"]),
  sample: z.boolean().describe("true where it is made up for trying out: nothing may be made of it."),
  signatures: many.describe(
    "Verified signatures: each confirmed by mail, none withdrawn or found invalid. Exact, and a few seconds old.",
  ),
  target: z.int().min(1).optional(),
  opensAt: instant,
  closesAt: instant.optional(),
  deliveredAt: instant.optional(),
  links: z.strictObject({ self: address, page: address, sign: address }),
};

export const petitionsDocumentSchema = z
  .strictObject({
    ...publicationShape,
    links: z.strictObject({ self: address, page: address }),
    petitions: z.array(z.strictObject(listedShape)).describe("Those that have opened, the newest first."),
  })
  .meta({ id: "PetitionsDocument", description: "Every petition that has opened." });
export type PetitionsDocument = z.output<typeof petitionsDocumentSchema>;

const placed = {
  place: z.string().describe("A UK nation, an ISO 3166-1 code, or the ISO 3166-2 code of a part of a country."),
  count: figureSchema,
};
const placesSchema = z.strictObject({
  releases: z.int().min(1).describe("How many are in the sums."),
  lastRelease: instant.describe("When the newest of them closed."),
  countries: z.array(z.strictObject({ ...placed, parts: z.array(z.strictObject(placed)) })),
  elsewhere: figureSchema.describe("All countries together that have no count of their own."),
});

export const petitionDocumentSchema = z
  .strictObject({
    ...publicationShape,
    ...listedShape,
    asks: z.string(),
    reasons: z.string(),
    practice: z.string().optional().describe("Id of the practice it concerns, as in the catalogue of platforms."),
    authority: z.string().optional().describe("Id of the authority it concerns."),
    outcome: z.string().optional().describe("What happened when it was delivered."),
    milestones: z.array(z.strictObject({ signatures: many, reachedAt: instant })),
    updates: z
      .array(z.strictObject({ number: z.int().min(1), title: z.string(), text: z.string(), publishedAt: instant }))
      .describe("News, the newest first."),
    gathered: z
      .array(z.strictObject({ signatures: many, source: z.string(), addedAt: instant }))
      .describe("Gathered elsewhere: in no count."),
    hours: z
      .array(z.strictObject({ hour: instant, added: many, removed: many }))
      .describe("How many came and went in each hour with any. An hour that is over does not change."),
    places: placesSchema
      .optional()
      .describe("Where signers live: sums of weekly counts with noise. Absent before the first release it is in."),
  })
  .meta({
    id: "PetitionDocument",
    description:
      "One petition. Names and comments of signers are on its page alone: who let them be shown there asked for no more.",
  });
export type PetitionDocument = z.output<typeof petitionDocumentSchema>;

interface At {
  /** The portal, without a slash at its end. */
  origin: string;
  now: Date;
}

function listed(petition: ListedPetition, origin: string) {
  const { slug, title, addressee, state, target, opensAt, closesAt, deliveredAt } = petition;
  const links = { self: petitionData(slug), page: petitionPage(slug), sign: signPage(slug) };
  return {
    ...{ slug, title, addressee, state, sample: isSamplePetition(slug), signatures: petition.count },
    target: target ?? undefined,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt?.toISOString(),
    deliveredAt: deliveredAt?.toISOString(),
    links: { self: `${origin}${links.self}`, page: `${origin}${links.page}`, sign: `${origin}${links.sign}` },
  };
}

/** Every petition that has opened. */
export function petitionsDocument(petitions: readonly ListedPetition[], { origin, now }: At): PetitionsDocument {
  const page = `${origin}${petitionsPage}`;
  return {
    ...publication({ title: "petitions", asOf: calendarDateAt(now), page }),
    links: { self: `${origin}${petitionsData}`, page },
    petitions: petitions.map((petition) => listed(petition, origin)),
  };
}

function placesOf({ releases, lastRelease, countries, elsewhere }: SignerPlaces) {
  return { releases, lastRelease: lastRelease.toISOString(), countries, elsewhere };
}

/** One petition, and where its signers live as far as that is released. */
export function petitionDocument(
  petition: PublicPetition,
  places: SignerPlaces | undefined,
  { origin, now }: At,
): PetitionDocument {
  const { slug, title, asks, reasons, practice, authority, outcome } = petition;
  return {
    ...publication({ title, asOf: calendarDateAt(now), page: `${origin}${petitionPage(slug)}` }),
    ...listed(petition, origin),
    ...{ asks, reasons },
    practice: practice ?? undefined,
    authority: authority ?? undefined,
    outcome: outcome ?? undefined,
    milestones: petition.milestones.map(({ signatures, reachedAt }) => ({
      signatures,
      reachedAt: reachedAt.toISOString(),
    })),
    updates: petition.updates.map(({ publishedAt, ...update }) => ({
      ...update,
      publishedAt: publishedAt.toISOString(),
    })),
    gathered: petition.gathered.map(({ addedAt, ...one }) => ({ ...one, addedAt: addedAt.toISOString() })),
    hours: petition.hours.map(({ hour, ...counts }) => ({ ...counts, hour: hour.toISOString() })),
    places: places && placesOf(places),
  };
}
