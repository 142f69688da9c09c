import { databaseNow } from "@/lib/infra/database-clock";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { db } from "@/lib/infra/db";
import { newPetitionKey } from "@/lib/petitions/store";

/** Opens a petition for one test alone, as an organiser would from the desk. Its address is the first argument, the practice it is about the second. */
const [slug = "", practice = null] = process.argv.slice(2);
const day = 24 * 60 * 60 * 1000;
/** Far beyond the days that pass on a portal whose clock is moved. */
const openForDays = 4_000;

await withDatabase(async () => {
  const [id, now] = [crypto.randomUUID(), (await databaseNow()).getTime()];
  await db.petition.create({
    data: {
      id,
      slug,
      title: `Ask first (${slug})`,
      addressee: "Example Social",
      asks: "We ask Example Social to ask before it trains AI on what we write.",
      reasons: "A box that speaks for somebody should be left unticked until they tick it.",
      practice,
      target: 1_000,
      createdAt: new Date(now),
      opensAt: new Date(now - day),
      closesAt: new Date(now + openForDays * day),
      key: { create: { wrappedKey: newPetitionKey(id) } },
    },
  });
});
