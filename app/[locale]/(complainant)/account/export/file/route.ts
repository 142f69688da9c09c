import { openCopy } from "@/lib/accounts/queries/copies";
import { now } from "@/lib/infra/clock";
import { downloadInPieces } from "@/lib/infra/download";
import { seeOther } from "@/lib/infra/form-post";
import { findRecentActor } from "@/lib/infra/session";
import { calendarDateAt } from "@/lib/kernel/calendar-date";

/** The copy that lies ready, for whoever has just shown that it is theirs. */
export async function GET(): Promise<Response> {
  const found = await findRecentActor();
  if (!found.ok)
    return seeOther(found.reason === "confirm" ? "/account/confirm?next=%2Faccount%2Fexport" : "/sign-in?note=needed");
  const at = now();
  const copy = await openCopy(found.value, at);
  if (!copy) return seeOther("/account/export");
  const name = `unticked-copy-${calendarDateAt(at)}.zip`;
  return downloadInPieces(copy, { name, type: "application/zip" });
}
