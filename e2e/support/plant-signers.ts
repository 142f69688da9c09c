import { databaseNow } from "@/lib/infra/database-clock";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { db } from "@/lib/infra/db";
import { plantSigners } from "@/lib/testing/a-signature";

/** Has so many people sign a petition and confirm it, all with addresses at one mail domain: its address, how many, the domain. */
const [slug = "", count = "", domain = ""] = process.argv.slice(2);

await withDatabase(async () => {
  const { id } = await db.petition.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  const now = await databaseNow();
  const signedAt = new Date(now.getTime() - 60_000);
  await plantSigners(id, { count: Number(count), domain, signedAt, verifiedAt: now });
});
