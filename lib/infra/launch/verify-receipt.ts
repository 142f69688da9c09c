import { readFileSync } from "node:fs";
import { z } from "zod";
import { isGenuine, readReceipt } from "@/lib/accounts/receipt";

const [notGenuine, badInput] = [1, 2];
const usage = `npm run --silent verify:receipt -- RECEIPT KEY

Checks a deletion receipt, from files that were downloaded: RECEIPT as it was given, KEY as the portal publishes it at /api/v1/receipt-key.
Ends with 0 where the portal with that key signed it, with 1 where it did not, with 2 where it cannot be checked.
`;

const keySchema = z.object({ x: z.string() });

function fileAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function keyIn(text: string): string | undefined {
  try {
    return keySchema.safeParse(JSON.parse(text)).data?.x;
  } catch {
    return undefined;
  }
}

const [receiptPath = "", keyPath = "", ...rest] = process.argv.slice(2);
const [receipt, key] = [readReceipt(fileAt(receiptPath)), keyIn(fileAt(keyPath))];
if (!receipt || key === undefined || rest.length > 0) {
  process.stderr.write(usage);
  process.exitCode = badInput;
} else if (isGenuine(receipt, key)) {
  const { what, erasedAt, portal, number } = receipt.statement;
  process.stdout.write(`Genuine: ${portal} erased this ${what} at ${erasedAt}, receipt ${number}.\n`);
} else {
  process.stdout.write("Not genuine: the portal with that key did not sign this.\n");
  process.exitCode = notGenuine;
}
