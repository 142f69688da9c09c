import { env } from "@/lib/infra/env";
import { withDatabase } from "@/lib/infra/launch/with-database";
import { OperatorFault } from "@/lib/kernel/operator-fault";
import { giveRole, listOrganisers } from "./commands";
import { signInSchema } from "./schema";

const badInput = 2;

const usage = `npm run organiser -- list           tells who may organise on this copy of Unticked
npm run organiser -- add EMAIL      lets a person organise who has signed in with that address before
npm run organiser -- remove EMAIL   takes it away again, from their next page on
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function give(email: string, role: "organiser" | "complainant"): Promise<void> {
  if (!(await giveRole(email, role)))
    throw new OperatorFault(`Nobody has signed in as ${email} yet. Let them sign in once, then run this again.`);
}

const commands: Record<string, (email: string) => Promise<void>> = {
  add: async (email) => {
    await give(email, "organiser");
    say(`${email} may organise now: ${env().baseUrl}/organise/platforms`);
  },
  remove: async (email) => {
    await give(email, "complainant");
    say(`${email} may not organise any more.`);
  },
};

async function list(): Promise<void> {
  const people = await listOrganisers();
  say(people.length === 0 ? "Nobody may organise yet." : people.join("\n"));
}

const [name = "", typed, ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const parsed = signInSchema.safeParse({ email: typed });
if (name === "list" && typed === undefined) await withDatabase(list);
else if (command && parsed.success && rest.length === 0) await withDatabase(() => command(parsed.data.email));
else {
  process.stderr.write(usage);
  process.exitCode = badInput;
}
