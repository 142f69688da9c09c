import "server-only";
import { db } from "./db";
import type { Storage } from "./storage-contract";

/** Keeps bytes in the portal's own database: nothing else to set up or to back up. */
export const databaseStorage: Storage = {
  put: async (id, bytes) => {
    const sealed = Uint8Array.from(bytes);
    await db.storedBytes.upsert({ where: { id }, create: { id, sealed }, update: { sealed } });
  },
  get: async (id) => (await db.storedBytes.findUnique({ where: { id } }))?.sealed,
  remove: async (ids) => {
    await db.storedBytes.deleteMany({ where: { id: { in: [...ids] } } });
  },
};
