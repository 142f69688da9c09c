import { askForCopy } from "@/lib/accounts/commands/copies";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { ownPostConfirmed } from "../../own-account";

/** Asks for a copy of everything. While one is being made, it is that one. */
export async function POST(request: Request): Promise<Response> {
  const read = await ownPostConfirmed(request, "/account/export");
  if (read instanceof Response) return read;
  const asked = await askForCopy(read.by, now());
  return seeOther(!asked.ok && asked.reason === "too-often" ? "/account/export?note=too-often" : "/account/export");
}
