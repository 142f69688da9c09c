import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Signer } from "@/lib/petitions/schema";
import { openPetitionKey, openSigner } from "@/lib/petitions/store";

/** The data key of a petition; undefined where it was destroyed. */
export async function petitionKey(petitionId: string): Promise<Uint8Array | undefined> {
  const row = await organiserDb.petitionKey.findUnique({ where: { petitionId } });
  return row ? openPetitionKey(row) : undefined;
}

interface Row {
  id: string;
  petitionId: string;
  sealed: Uint8Array | null;
}

/** What signers typed, by the id of their signature, as far as it is still there. */
export async function openSigners(rows: readonly Row[]): Promise<ReadonlyMap<string, Signer>> {
  const petitionId = { in: [...new Set(rows.map((row) => row.petitionId))] };
  const keys = await organiserDb.petitionKey.findMany({ where: { petitionId } });
  const opened = new Map(keys.map((key) => [key.petitionId, openPetitionKey(key)]));
  return new Map(
    rows.flatMap(({ id, petitionId: of, sealed }) => {
      const key = opened.get(of);
      return key && sealed ? [[id, openSigner(key, { id, sealed })] as const] : [];
    }),
  );
}
