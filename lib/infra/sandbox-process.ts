import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { z } from "zod";

// What `workInSandbox` starts: it loads one file, does one task and waits to be ended.

const [file = "", exportName = "", memory = ""] = process.argv.slice(2);
const taskSchema = z.object({ task: z.unknown() });
const workplaceSchema = z.record(z.string(), z.unknown()).transform((exports, context) => {
  const work = exports[exportName];
  if (typeof work === "function") return (task: unknown): unknown => Reflect.apply(work, undefined, [task]);
  context.addIssue(`there is no function ${exportName}`);
  return z.NEVER;
});

const tell = (answer: unknown) => process.send?.(answer);

// A terminal's Ctrl-C reaches every process in it; the server lets what is under way finish and then ends this one.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit());

// The thread that works may be in a loop and hear nothing of all this.
new Worker(new URL("./sandbox-watch.mjs", import.meta.url), {
  execArgv: [],
  workerData: { memory: Number(memory), parent: process.ppid },
});

try {
  const work = workplaceSchema.parse({ ...(await import(pathToFileURL(file).href)) });
  process.once("message", (message) => {
    Promise.resolve()
      .then(() => work(taskSchema.parse(message).task))
      .then((value) => tell({ kind: "done", value }))
      .catch(() => tell({ kind: "threw" }));
  });
  tell({ kind: "ready" });
} catch (error) {
  tell({ kind: "unfit", why: String(error) });
}
