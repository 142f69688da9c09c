import "server-only";
import { isKeyedHash, keyedHash } from "./vault";

const purpose = "form stamp";

/** When a form was drawn, for the form to carry: only this portal can make one. It is the same for all who see that page, and names nobody. */
export function formStamp(now: Date): string {
  const moment = now.getTime().toString(36);
  return `${moment}.${keyedHash(purpose, moment)}`;
}

/** How many seconds ago the form was drawn; undefined where the stamp is none of ours. */
export function secondsSince(stamp: string, now: Date): number | undefined {
  const [moment = "", hash = ""] = stamp.split(".");
  return isKeyedHash(purpose, moment, hash) ? (now.getTime() - parseInt(moment, 36)) / 1000 : undefined;
}
