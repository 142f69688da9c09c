import { getTranslations } from "next-intl/server";
import { receiptFile, receiptFromAddress } from "@/lib/accounts/receipt";
import { download } from "@/lib/infra/download";
import { sentence } from "@/lib/infra/form-post";
import { publicKey } from "@/lib/infra/signing";

/** The receipt in the address as a file. */
export async function GET(request: Request): Promise<Response> {
  const receipt = receiptFromAddress(new URL(request.url).searchParams.get("receipt"), publicKey());
  if (!receipt) return sentence(404, (await getTranslations("erasure.receipt"))("unknown"));
  return download(receiptFile(receipt), { name: "unticked-deletion-receipt.json", type: "application/json" });
}
