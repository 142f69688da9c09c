import { eraseComplaint } from "@/lib/accounts/commands/erase-complaint";
import { receiptInAddress } from "@/lib/accounts/receipt";
import { now } from "@/lib/infra/clock";
import { seeOther } from "@/lib/infra/form-post";
import { confirmedOrLed } from "../../../../account/own-account";
import { ownForm } from "../../own-case";

type Context = RouteContext<"/[locale]/complaints/[id]/erase/now">;

/** Erases a complaint for good. Of two clicks the second finds it gone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownForm(request, id);
  if (own instanceof Response) return own;
  const by = await confirmedOrLed(`/complaints/${own.complaint.id}/erase`);
  if (by instanceof Response) return by;
  const receipt = await eraseComplaint(by, own.complaint, now());
  return seeOther(receipt ? `/erased?receipt=${receiptInAddress(receipt)}` : "/complaints");
}
