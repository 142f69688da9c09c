import { holdPostgres } from "@/lib/infra/launch/postgres";

// A process that holds the database of a folder until it is killed or its input ends; for the tests of lib/infra/launch.
const [dataDir = "", password = ""] = process.argv.slice(2);
const held = await holdPostgres({ dataDir, password });
process.stdout.write(`${held.url}\n`);
for await (const line of process.stdin) void line;
await held.release();
