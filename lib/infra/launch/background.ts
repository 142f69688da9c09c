import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Service } from "@/lib/infra/launch/server";
import { logFault } from "@/lib/infra/log";

/** So long it has to finish what is under way. */
const longestStop = 10_000;
const pauseMs = 2_000;

/**
 * What the portal does by itself, in a thread of its own: mails go out, and signatures are counted, however many ask for pages at that moment.
 * A thread that breaks is replaced.
 */
export const background: Service = {
  start: () => {
    let stopping = false;
    let thread = begin();

    function begin(): Worker {
      // As the server itself was started, it runs the source; the settings are in the variables by now.
      const own = new Worker(new URL("./background-thread.ts", import.meta.url));
      own.on("error", (error) => logFault("background.failed", error));
      own.on("exit", () => {
        if (!stopping) void sleep(pauseMs).then(() => stopping || (thread = begin()));
      });
      return own;
    }

    const stop = async () => {
      stopping = true;
      const ended = new Promise((done) => thread.once("exit", done));
      thread.postMessage("stop");
      await Promise.race([ended, sleep(longestStop, undefined, { ref: false })]);
      await thread.terminate();
    };
    return Promise.resolve(stop);
  },
};
