import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Signer } from "@/lib/petitions/schema";
import { openSigner, type SealedSignature } from "@/lib/petitions/sealing";
import { openPetitionKey } from "@/lib/petitions/store";

/** The data key of a petition; undefined where it was destroyed. */
export async function petitionKey(petitionId: string): Promise<Uint8Array | undefined> {
  const row = await organiserDb.petitionKey.findUnique({ where: { petitionId } });
  return row ? openPetitionKey(row) : undefined;
}

type Row = SealedSignature & { petitionId: string };

/** What signers typed, by the id of their signature, as far as it is still there. */
export async function openSigners(rows: readonly Row[]): Promise<ReadonlyMap<string, Signer>> {
  const petitionId = { in: [...new Set(rows.map((row) => row.petitionId))] };
  const keys = await organiserDb.petitionKey.findMany({ where: { petitionId } });
  const opened = new Map(keys.map((key) => [key.petitionId, openPetitionKey(key)]));
  return new Map(
    rows.flatMap((row) => {
      const key = opened.get(row.petitionId);
      const signer = key && openSigner(key, row);
      return signer ? [[row.id, signer] as const] : [];
    }),
  );
}
