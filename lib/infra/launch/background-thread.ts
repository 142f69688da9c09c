import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { startJobs } from "@/lib/infra/jobs";
import { jobs, repeated } from "@/lib/infra/launch/services";
import { closePools } from "@/lib/infra/launch/with-database";
import { startRepeating } from "@/lib/infra/repeated";
import { endWorkers } from "@/lib/infra/worker-pool";

if (!parentPort) throw new Error("This is a thread of the portal.");
const wish = once(parentPort, "message");
const stops = [startRepeating(repeated), await startJobs(jobs)];
await wish;
await Promise.all(stops.map((stop) => stop()));
await endWorkers();
await closePools();
// What a library has left open does not keep the thread.
process.exit(0);
