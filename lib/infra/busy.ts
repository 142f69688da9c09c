import { BusyFault } from "@/lib/kernel/busy-fault";
import { sentence } from "./form-post";
import { inTurn } from "./turns";
import { threadsAPlace } from "./worker-pool";

/** The answer, or a sentence with status 503 where too many letters are being made at this moment. Anything else that is thrown passes. */
export async function unlessBusy(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (fault) {
    if (!(fault instanceof BusyFault)) throw fault;
    const busy = sentence(
      503,
      "Many people are making letters at this moment. Nothing is lost: try again in a minute.",
    );
    busy.headers.set("retry-after", "60");
    return busy;
  }
}

const letters = { name: "letters", places: threadsAPlace, queue: 64 };

/** The same for an answer that does nothing but make a letter: composing takes the event loop from everybody else, so its turn comes before that. */
export async function inTurnUnlessBusy(answer: () => Promise<Response>): Promise<Response> {
  return unlessBusy(() => inTurn(letters, answer));
}
