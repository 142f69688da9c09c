import type { Provision } from "../schema";
import { lawCheckedOn } from "../sources.data";

type Shared = Pick<Provision, "territory" | "instrument" | "gate" | "sources"> &
  Partial<Pick<Provision, "confidence" | "confirmed">>;
type Row = Pick<Provision, "id" | "citation" | "summary"> & Partial<Provision>;

/** How rows of one instrument are written: what they share is said once, and a row says what differs. */
export function rowsOf(shared: Shared): <const Given extends Row>(row: Given) => Given & Provision {
  return (row) => ({ confidence: "high", confirmed: true, checkedOn: lawCheckedOn, ...shared, ...row });
}
