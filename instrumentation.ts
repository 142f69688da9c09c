import type { Instrumentation } from "next";
import { logFault } from "@/lib/infra/log";

/** Writes a fault of a page or a route into the log, by its route and without its message: nothing else would tell of it. */
export const onRequestError: Instrumentation.onRequestError = (error, _request, { routePath }) => {
  logFault("page.failed", error, { route: routePath });
};
