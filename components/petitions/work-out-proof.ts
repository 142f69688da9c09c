import { sendableAddress } from "@/lib/kernel/mailbox";
import type { Challenge } from "@/lib/petitions/proof";

/** What stands in a field of the form. */
function typedInto(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : "";
}

function challengeOf(form: HTMLFormElement): Challenge | undefined {
  const email = sendableAddress(typedInto(form, "email"));
  return email === undefined ? undefined : { stamp: typedInto(form, "began"), email };
}

/**
 * Has a thread of its own work out the proof for the address in the form, each time another is typed, and puts it into the field. The form can be sent
 * at any moment: without it the mail comes a little later. Gives the way to stop.
 */
export function workOutProof(form: HTMLFormElement, field: HTMLInputElement): () => void {
  let worker: Worker | undefined;
  let begunFor = "";
  const begin = () => {
    const challenge = challengeOf(form);
    if (!challenge || challenge.email === begunFor) return;
    begunFor = challenge.email;
    field.value = "";
    worker?.terminate();
    worker = new Worker(new URL("./proof-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<string>) => (field.value = data));
    worker.postMessage(challenge);
  };
  begin();
  // After each field, not after each letter.
  form.addEventListener("change", begin);
  return () => {
    form.removeEventListener("change", begin);
    worker?.terminate();
  };
}
