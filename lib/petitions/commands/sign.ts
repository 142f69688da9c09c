import "server-only";
import { secondsSince } from "@/lib/infra/form-stamp";
import { maySign } from "@/lib/infra/limits";
import { switches } from "@/lib/infra/switches";
import { keyedHash } from "@/lib/infra/vault";
import type { Actor } from "@/lib/kernel/actor";
import { mailboxOf } from "@/lib/kernel/mailbox";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { takesSignatures } from "@/lib/kernel/switches";
import { type Attempt, writeAttempt, writeMembers } from "./write-attempt";
import { burstCounter, type CountsBurst } from "../bursts";
import { isProof } from "../proof";
import { isDisposable } from "../queries/disposable-domains";
import type { SignForm, Signer } from "../schema";
import { sealSigner } from "../sealing";
import { mailFrom, signalsOf } from "../signals";
import { petitionBySlug, signerHashes } from "../store";

declare global {
  // Next evaluates a module once per bundle; bursts are told once per process.
  var untickedBursts: CountsBurst | undefined;
}

/** Who asks, for limits only: `clientOf` the request. */
interface Signing {
  slug: string;
  form: SignForm;
  client: string;
}

/** There is no such petition; it is not open; signing is paused; this client has asked too often. */
export type SigningRefused = "unknown" | "not-open" | "paused" | "too-often";

const domainOf = (email: string) => mailboxOf(email)?.domain ?? "";

async function lacksProof({ began: stamp, email, proof }: SignForm): Promise<boolean> {
  return (await switches()).askProof && !(await isProof({ stamp, email }, proof));
}

async function noticedOf(petitionId: string, form: SignForm, now: Date) {
  const countsBurst = (globalThis.untickedBursts ??= burstCounter());
  const domain = domainOf(form.email);
  // Each is counted, whatever the other says.
  const bursts = [
    countsBurst({ group: `${petitionId} domain`, name: domain }, now),
    countsBurst({ group: `${petitionId} place`, name: form.country }, now),
  ];
  return signalsOf({
    trap: form.trap,
    seconds: secondsSince(form.began, now),
    isDisposable: await isDisposable(domain),
    isBurst: bursts.includes(true),
    lacksProof: await lacksProof(form),
  });
}

/** The mailbox for limits that hold under every petition. */
function mailboxKey(email: string): string {
  const { local = "", domain = "" } = mailboxOf(email) ?? {};
  return keyedHash("mailbox limit", `${local}@${domain}`);
}

/** Whether this client may have one more mail go to that address; refuses the client alone. */
export async function mailAllowance(email: string, client: string) {
  return maySign({ client, mailbox: mailboxKey(email) });
}

const signerOf = ({ name, email, comment }: SignForm): Signer => ({ name, email, ...(comment !== "" && { comment }) });

/** What stands in the row beside the hashes: what the signer chose. */
function chosenOf(form: SignForm) {
  const { place, isNameShown, isNameDelivered, wantsUpdates, comment } = form;
  return { place, isNameShown, isNameDelivered, wantsUpdates, hasComment: comment !== "" };
}

/**
 * Takes a signature and has its mail sent. The answer, and the way to it, are the same whether or not that address has signed: of what became of it
 * only the owner of the address hears, by mail. Gives the id of the attempt, which is written down when this returns.
 */
export async function signPetition(
  { slug, form, client }: Signing,
  now: Date,
): Promise<Result<{ id: string }, SigningRefused>> {
  if (!takesSignatures(await switches())) return refuse("paused");
  const petition = await petitionBySlug(slug);
  if (!petition) return refuse("unknown");
  const allowed = await mailAllowance(form.email, client);
  if (allowed === "no") return refuse("too-often");
  const signals = await noticedOf(petition.id, form, now);
  const signer = signerOf(form);
  const attempt: Attempt = {
    ...chosenOf(form),
    ...signerHashes(petition.id, signer),
    petitionId: petition.id,
    seal: (row) => sealSigner(petition.key, row, signer),
    signals,
    mail: allowed === "yes" ? mailFrom(signals, now) : undefined,
  };
  const id = await writeAttempt(attempt, now);
  return id === undefined ? refuse("not-open") : succeed({ id });
}

interface MembersSigning {
  slug: string;
  name: string;
  /** Of `signerPlaces`; undefined where the member did not say. */
  place?: string | undefined;
}

/** Signs for somebody whose address is known to be theirs: it counts at once. "before" where that name, or both seats of the mailbox, had signed. */
export async function signAsMember(
  { email }: Actor,
  { slug, name, place }: MembersSigning,
  now: Date,
): Promise<Result<"signed" | "before", Exclude<SigningRefused, "too-often">>> {
  if (!takesSignatures(await switches())) return refuse("paused");
  const petition = await petitionBySlug(slug);
  if (!petition) return refuse("unknown");
  const signer = { name, email };
  const outcome = await writeMembers(
    {
      ...{ isNameShown: false, isNameDelivered: false, wantsUpdates: false, hasComment: false },
      ...{ place, signals: [], mail: undefined, petitionId: petition.id },
      ...signerHashes(petition.id, signer),
      seal: (row) => sealSigner(petition.key, row, signer),
    },
    now,
  );
  return outcome === "not-open" ? refuse("not-open") : succeed(outcome);
}
