import { z } from "zod";
import { box, line, text } from "@/lib/findings/schema";
import { sendableAddress } from "@/lib/kernel/mailbox";
import { countryCodes, places, ukNations } from "@/lib/places/catalogue";
import { laender, partFieldOf, provinces, states } from "@/lib/places/schema";

export const limits = { name: 100, comment: 500, email: 254 } as const;

/** What made us send a mail later than others, and what organisers see trends of. None of them refuses anybody. */
export const signals = ["trap", "quick", "disposable", "burst", "no-proof"] as const;
export type Signal = (typeof signals)[number];

/** What a mail about a signature is for: to confirm it; to say that it was there before; how to withdraw it; to confirm another address of its owner; that the comment is not shown; news. */
export const mailKinds = ["confirm", "signed-already", "withdraw", "new-address", "comment-refused", "update"] as const;
export type MailKind = (typeof mailKinds)[number];

/** What a mailed link may do: a link of one purpose opens nothing of another. */
export const tokenPurposes = ["confirm", "withdraw", "updates", "new-address"] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

/** Why words, or a name, are not shown. */
export const refusalReasons = ["insulting", "names-somebody", "advertising", "off-topic", "may-be-unlawful"] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What organisers decided on a comment, or on a name that is to be shown. */
export const verdicts = ["shown", ...refusalReasons] as const;
export type Verdict = (typeof verdicts)[number];

/** Where signers may say they live, as the counts know it: a place; "GB" without its nation; a part of a divided country ("CA-ON"). */
export const signerPlaces: readonly string[] = [
  ...places,
  "GB",
  ...provinces.map((code) => `CA-${code}`),
  ...states.map((code) => `US-${code}`),
  ...laender.map((code) => `DE-${code}`),
];

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((typed) => (typed === "" ? undefined : typed), schema.optional()).catch(undefined);

/** A name that a mail repeats must not carry an address into somebody else's mailbox. */
const isNoLink = (name: string) => !/:\/\/|\bwww\.|[@<>]/i.test(name);

const name = line("name-too-long", limits.name)
  .pipe(z.string().regex(/[\p{L}\p{N}]/u, { error: "name" }))
  .pipe(z.string().min(2, { error: "name" }).refine(isNoLink, { error: "name-link" }));

const email = line("email-too-long", limits.email)
  .transform((typed) => sendableAddress(typed) ?? "")
  .pipe(z.string().min(1, { error: "email" }));

const typed = z.object({
  name,
  email,
  country: z.enum(countryCodes, { error: "country" }),
  // Nobody is refused for a part that they did not choose, or that belongs to a country they chose before.
  nation: optional(z.enum(ukNations)),
  province: optional(z.enum(provinces)),
  state: optional(z.enum(states)),
  land: optional(z.enum(laender)),
  isNameShown: box,
  comment: text("comment-too-long", limits.comment).prefault(""),
  isNameDelivered: box,
  wantsUpdates: box,
  /** A field that people do not see and programs fill in. */
  trap: z.string().catch(""),
  /** The stamp of the page, as `lib/petitions/proof.ts` makes it. */
  began: z.string().max(200).catch(""),
  /** The answer to the challenge, where the page worked one out. */
  proof: z.string().max(40).catch(""),
});

function placeOfSigner({ country, nation, ...parts }: z.infer<typeof typed>): string {
  if (country === "GB") return nation ?? "GB";
  const field = partFieldOf(country);
  const part = field && field !== "nation" ? parts[field] : undefined;
  return part === undefined ? country : `${country}-${part}`;
}

/** What the form of a signer sends. Messages are keys of `petitions.faults`. */
export const signSchema = typed.transform((given) => ({ ...given, place: placeOfSigner(given) }));
export type SignForm = z.infer<typeof signSchema>;

/** One field of it each, for the forms that ask for nothing else. */
export const nameSchema = z.object({ name });
export const emailSchema = z.object({ email });
/** What a person types who copies the code from the mail; spaces are no fault. */
export const codeSchema = z.object({
  code: z
    .string({ error: "code" })
    .transform((given) => given.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, { error: "code" })),
});

/** What is sealed of a signer. */
export const signerSchema = z.object({
  /** "" where only the address is known: somebody asks how to withdraw. */
  name: z.string(),
  email: z.string(),
  comment: z.string().optional(),
  /** The address that this one is to become once it is confirmed. */
  newEmail: z.string().optional(),
});
export type Signer = z.infer<typeof signerSchema>;

/** Which signatures an invalidation takes: those that fit all that is given, unconfirmed ones included. */
export const matchingSchema = z
  .strictObject({
    /** The `domainHash` of a mail domain. */
    domainHash: z.string().optional(),
    /** From this moment of signing (it included) to that one (it not). */
    from: z.iso.datetime().optional(),
    to: z.iso.datetime().optional(),
    signal: z.enum(signals).optional(),
  })
  .refine((matching) => Object.values(matching).some((given) => given !== undefined), { error: "matching" });
export type Matching = z.infer<typeof matchingSchema>;
