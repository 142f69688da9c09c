import { env } from "@/lib/infra/env";
import { withDatabase } from "@/lib/infra/launch/with-database";
import type { Role } from "@/lib/kernel/actor";
import { OperatorFault } from "@/lib/kernel/operator-fault";
import { now } from "@/lib/infra/clock";
import { appoint, listOrganisers, resetSecondFactor } from "./commands/appoint";
import { signInSchema } from "./schema";

const badInput = 2;

const usage = `npm run organiser -- list           tells who may organise on this copy of Unticked
npm run organiser -- admin EMAIL    makes an admin of a person who has signed in with that address before
npm run organiser -- add EMAIL      lets such a person organise
npm run organiser -- remove EMAIL   takes either away again, from their next page on
npm run organiser -- reset EMAIL    lets them set up a new second factor, where theirs is lost
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function give(email: string, role: Role): Promise<void> {
  if (!(await appoint(email, role, now())))
    throw new OperatorFault(`Nobody has signed in as ${email} yet. Let them sign in once, then run this again.`);
}

const commands: Record<string, (email: string) => Promise<void>> = {
  admin: async (email) => {
    await give(email, "admin");
    say(`${email} is an admin now, and can invite others: ${env().baseUrl}/organise`);
  },
  add: async (email) => {
    await give(email, "organiser");
    say(`${email} may organise now: ${env().baseUrl}/organise`);
  },
  remove: async (email) => {
    await give(email, "complainant");
    say(`${email} may not organise any more.`);
  },
  reset: async (email) => {
    if (!(await resetSecondFactor(email, now()))) throw new OperatorFault(`There is no second factor of ${email}.`);
    say(`${email} can set up a new second factor now: ${env().baseUrl}/organise`);
  },
};

async function list(): Promise<void> {
  const people = await listOrganisers();
  const lines = people.map(({ email, role }) => (role === "admin" ? `${email} (admin)` : email));
  say(lines.length === 0 ? "Nobody may organise yet." : lines.join("\n"));
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
