import { z } from "zod";
import { isLoopbackHost } from "@/lib/infra/loopback";
import { isMasterKeys } from "@/lib/infra/master-keys";

const port = z
  .string()
  .regex(/^\d+$/, { error: "PORT must be a whole number. Set it to a free port such as 3000." })
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, {
    error: "PORT must be between 1 and 65535. Set it to a free port such as 3000.",
    abort: true,
  });

const host = z.string().regex(/^[A-Za-z0-9._:%-]+$/, {
  error: "HOST must be an address or a host name without a port. Set it to 127.0.0.1 to serve this machine alone.",
});

const dataDir = z.string().refine((path) => !path.includes("\0"), {
  error: "DATA_DIR must be the path of a folder. Leave it out to use .data.",
});

function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

const databaseAddress = (fault: string) =>
  z.string().refine(
    (text) => {
      const url = parsedUrl(text);
      const isPostgres = url !== undefined && /^postgres(ql)?:$/.test(url.protocol);
      return isPostgres && url.hostname !== "" && url.pathname.length > 1;
    },
    { error: fault },
  );

const databaseUrl = databaseAddress(
  "DATABASE_URL is not the address of a PostgreSQL database. Write it as postgresql://user:password@host:5432/database " +
    "(special characters in the password percent-encoded), or leave it out to use the PostgreSQL that comes with Unticked.",
);

/** The same database for a user who may do less. */
const roleAddress = (variable: string) =>
  databaseAddress(
    `${variable} is not the address of a PostgreSQL database. Write it as DATABASE_URL with another user and password, ` +
      "or leave it out: then the portal makes that user itself.",
  );

const smtpUrl = z.string().refine(
  (text) => {
    const url = parsedUrl(text);
    return url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== "";
  },
  {
    error:
      "SMTP_URL is not the address of a mail server. Write it as smtp://user:password@host:587 or smtps://user:password@host:465, " +
      "or leave it out to keep mail on this machine.",
  },
);

const mailFrom = z.string().regex(/^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
  error: "MAIL_FROM must be one e-mail address, with or without a name. Write it as Unticked <letters@example.org>.",
});

const baseUrl = z.string().refine(
  (text) => {
    const url = parsedUrl(text);
    return url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search + url.hash === "";
  },
  {
    error:
      "BASE_URL must be the address people type, without a path. Write it as https://unticked.example.org, or leave it out.",
  },
);

const switchWords: Record<string, boolean> = {
  1: true,
  true: true,
  yes: true,
  on: true,
  0: false,
  false: false,
  no: false,
  off: false,
};

const trustProxy = z
  .string()
  .refine((word) => Object.hasOwn(switchWords, word.toLowerCase()), {
    error: "TRUST_PROXY must be 1 or 0. Set it to 1 only when a proxy of yours stands in front.",
  })
  .transform((word) => switchWords[word.toLowerCase()] ?? false);

const authSecret = z.string().min(32, {
  error: "AUTH_SECRET must have at least 32 characters. Make one with: openssl rand -base64 32, or leave it out.",
});

const masterKey = z.string().refine((text) => isMasterKeys(text), {
  error:
    "MASTER_KEY must be 32 bytes in base64, or several such keys with commas between them, the newest first. " +
    "Make one with: openssl rand -base64 32, or leave it out.",
});

const operator = z.string().max(200, {
  error: "OPERATOR must be the name of whoever runs this copy, at most 200 characters.",
});

const contact = z.email({
  error: "CONTACT must be an e-mail address that people can write to, such as hello@example.org.",
});

const sourceUrl = z.string().refine((text) => /^https?:$/.test(parsedUrl(text)?.protocol ?? ""), {
  error: "SOURCE_URL must be the address where the source code of this copy is, beginning with https://.",
});

const s3Endpoint = z.string().refine((text) => /^https?:$/.test(parsedUrl(text)?.protocol ?? ""), {
  error:
    "S3_ENDPOINT must be the address of an S3-compatible store without the bucket. Write it as https://s3.example.org, " +
    "or leave all S3_ variables out to keep pictures in the database.",
});

const s3Bucket = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
  error: "S3_BUCKET must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens.",
});

const s3Region = z.string().regex(/^[A-Za-z0-9-]{1,60}$/, {
  error: "S3_REGION must be the name of a region such as eu-west-2. Many stores of one's own take us-east-1.",
});

const s3Key = (name: string) =>
  z.string().regex(/^\S{1,200}$/, { error: `${name} must be the key that the store gave you, without spaces.` });

const clockAheadFile = z.string().refine((path) => !path.includes("\0"), {
  error: "CLOCK_AHEAD_FILE must be the path of a file with a number of seconds. Leave it out to keep the true time.",
});

const oidcIssuer = z.string().refine(
  (text) => {
    const url = parsedUrl(text);
    return url?.protocol === "https:" || (url?.protocol === "http:" && isLoopbackHost(url.hostname));
  },
  {
    error:
      "OIDC_ISSUER must be the address by which an OpenID provider names itself, beginning with https://, " +
      "or leave all OIDC_ variables out: then people sign in by mail.",
  },
);

const oidcText = (name: string, meaning: string) =>
  z.string().max(500, { error: `${name} must be ${meaning}, at most 500 characters.` });

/** Of these variables all are set or none. */
const groups = {
  S3_: ["S3_ENDPOINT", "S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
  OIDC_: ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"],
} as const;

/** Which variables of a group are missing beside those that are set; none where none is. */
function missingOf(names: readonly string[], set: Readonly<Record<string, unknown>>): string[] {
  const missing = names.filter((name) => set[name] === undefined);
  return missing.length === names.length ? [] : missing;
}

/** Every variable that the portal reads, as typed by the operator. */
export const variablesSchema = z.object({
  PORT: port.prefault("3000"),
  HOST: host.prefault("127.0.0.1"),
  DATA_DIR: dataDir.prefault(".data"),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_READER_URL: roleAddress("DATABASE_READER_URL").optional(),
  DATABASE_ORGANISER_URL: roleAddress("DATABASE_ORGANISER_URL").optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailFrom.optional(),
  BASE_URL: baseUrl.optional(),
  TRUST_PROXY: trustProxy.prefault("0"),
  AUTH_SECRET: authSecret.optional(),
  MASTER_KEY: masterKey.optional(),
  OPERATOR: operator.optional(),
  CONTACT: contact.optional(),
  SOURCE_URL: sourceUrl.optional(),
  S3_ENDPOINT: s3Endpoint.optional(),
  S3_BUCKET: s3Bucket.optional(),
  S3_REGION: s3Region.optional(),
  S3_ACCESS_KEY_ID: s3Key("S3_ACCESS_KEY_ID").optional(),
  S3_SECRET_ACCESS_KEY: s3Key("S3_SECRET_ACCESS_KEY").optional(),
  OIDC_ISSUER: oidcIssuer.optional(),
  OIDC_CLIENT_ID: oidcText("OIDC_CLIENT_ID", "the name that the provider gave this portal").optional(),
  OIDC_CLIENT_SECRET: oidcText("OIDC_CLIENT_SECRET", "the secret that the provider gave this portal").optional(),
  OIDC_NAME: oidcText("OIDC_NAME", "what people call the provider").optional(),
  CLOCK_AHEAD_FILE: clockAheadFile.optional(),
});

/** The same, whole: of the S3 variables all are set or none, and so with the OIDC ones. */
export const settingsSchema = variablesSchema.superRefine((set, context) => {
  for (const [beginning, names] of Object.entries(groups)) {
    const missing = missingOf(names, set);
    if (missing.length > 0)
      context.addIssue({
        code: "custom",
        message: `${missing.join(", ")} must be set beside the other ${beginning} variables, or all of them left out.`,
      });
  }
});

export type Variables = z.infer<typeof variablesSchema>;
export type VariableName = keyof Variables;
