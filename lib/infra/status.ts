import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

declare global {
  var untickedAnswers: AsyncLocalStorage<ServerResponse> | undefined;
}

// Next evaluates a module once per bundle; the server and the pages have to mean the same storage.
const answers = (globalThis.untickedAnswers ??= new AsyncLocalStorage<ServerResponse>());

/** Runs the work of one request so that its page can name the status of the answer. */
export function duringAnswer(response: ServerResponse, work: () => void): void {
  answers.run(response, work);
}

/** The answer that the page under way is drawn for; none where Next is not run by our own server. */
export const answerUnderWay = (): ServerResponse | undefined => answers.getStore();

/**
 * Gives the page under way a status other than 200. Next itself can only say 404, and then sends a page that is empty
 * until scripts run; here the page is drawn as usual, sentence and all.
 */
export function answerWith(status: number): void {
  const response = answerUnderWay();
  if (response && !response.headersSent) response.statusCode = status;
}
