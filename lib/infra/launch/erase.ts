import { createInterface } from "node:readline/promises";
import { eraseAccountOf } from "@/lib/accounts/commands/erase-account";
import { receiptFile } from "@/lib/accounts/receipt";
import { signInSchema } from "@/lib/accounts/schema";
import { now } from "@/lib/infra/clock";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { OperatorFault } from "@/lib/kernel/operator-fault";

const badInput = 2;
const usage = `npm run erase -- ADDRESS                  erases the account of that address, for somebody who asked for it in writing
npm run erase -- ADDRESS --signatures     takes back the signatures of that address too

Make sure first that it is they who ask. You type the address once more; then it is gone, and the receipt is printed.
`;

async function erase(email: string, withdrawSignatures: boolean): Promise<void> {
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  const again = await asked.question(`This cannot be undone. Type ${email} once more to erase its account: `);
  asked.close();
  if (again.trim().toLowerCase() !== email) throw new OperatorFault("That was another address. Nothing was erased.");
  const receipt = await eraseAccountOf(email, { withdrawSignatures }, now());
  if (!receipt) throw new OperatorFault(`There is no account of ${email}. Nothing was erased.`);
  process.stdout.write(receiptFile(receipt));
}

const [typed, option, ...rest] = process.argv.slice(2);
const parsed = signInSchema.safeParse({ email: typed });
if (parsed.success && rest.length === 0 && (option === undefined || option === "--signatures"))
  await withDatabase(() => erase(parsed.data.email, option === "--signatures"));
else {
  process.stderr.write(usage);
  process.exitCode = badInput;
}
