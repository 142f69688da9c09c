import { z } from "zod";

/** Longer than any browser's, and short of what would tire a server. */
const longest = 16_384;
const bytes = z
  .string()
  .max(longest)
  .regex(/^[\w-]+$/);

/** An answer is posted as JSON in a field. */
const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "no JSON" });
    return z.NEVER;
  }
});

const named = {
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  // What extensions answer is of no use here, so nothing of it is read.
  clientExtensionResults: z
    .unknown()
    .optional()
    .transform(() => ({})),
};

/** How a browser may reach a passkey; it says so itself. */
const transports = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"];

/** What a browser posts when a passkey has answered: `PublicKeyCredential.toJSON()`. */
export const answerSchema = json.pipe(
  z.object({
    ...named,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes.nullish().transform((handle) => handle ?? undefined),
    }),
  }),
);

/** The same when it has made one. */
export const newAnswerSchema = json.pipe(
  z.object({
    ...named,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z
        .array(z.string())
        .catch([])
        .transform((given) => transports.filter((known) => given.includes(known))),
    }),
  }),
);
