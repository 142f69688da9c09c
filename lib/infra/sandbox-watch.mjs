// Ends the process it is a thread of, when that takes too much memory or the process that began it is gone.
import { workerData } from "node:worker_threads";

const { memory, parent } = workerData;

setInterval(() => {
  if (process.memoryUsage.rss() > memory || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 10);
