import { sendDueMails } from "@/lib/infra/outbox";

/** A worker of its own, for tests that kill it: sends what is due at the moment that it is given. */
const at = new Date(process.argv[2] ?? "");
process.stdout.write(`sent ${await sendDueMails(() => Promise.resolve(true), at)}\n`);
process.exit(0);
