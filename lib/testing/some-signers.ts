import { db } from "@/lib/infra/db";
import type { Place } from "@/lib/places/catalogue";

/** A petition that opened then, by what stands in its address. Gives its id. */
export async function aPetitionSince(slug: string, opensAt: Date, closesAt?: Date): Promise<string> {
  const words = { title: slug, addressee: "A company", asks: "Ask first.", reasons: "It is their data." };
  const { id } = await db.petition.create({ data: { slug, ...words, opensAt, closesAt, createdAt: opensAt } });
  return id;
}

interface Signers {
  petitionId: string;
  people: number;
  place: Place;
  at: Date;
  isConfirmed?: boolean;
}

/** So many who signed and confirmed it then, of whom nothing is kept but where they live. */
export async function someSigners({ petitionId, people, place, at, isConfirmed = true }: Signers): Promise<void> {
  await db.$executeRaw`INSERT INTO "Signature" ("id", "petitionId", "mailboxHash", "nameHash", "place", "signedAt", "verifiedAt")
    SELECT gen_random_uuid(), ${petitionId}::uuid, gen_random_uuid(), gen_random_uuid(), ${place}, ${at}, ${isConfirmed ? at : null}
      FROM generate_series(1, ${people}::int)`;
}
