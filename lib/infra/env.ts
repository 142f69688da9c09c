import { existsSync, readFileSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { settingsSchema, type VariableName, type Variables } from "@/lib/infra/settings";
import { isLoopbackHost } from "@/lib/infra/loopback";
import { type MasterKeys, masterKeysFrom, masterKeysText } from "@/lib/infra/master-keys";
import type { S3Settings } from "@/lib/infra/storage-contract";
import { OperatorFault } from "@/lib/kernel/operator-fault";

/** What is known from the variables alone, before secrets and a database exist. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Undefined: the PostgreSQL that comes with the packages, in `dataDir`. */
  databaseUrl: string | undefined;
  /** The same database for a user who may read what is published and nothing else. Undefined: the portal makes that user. */
  databaseReaderUrl: string | undefined;
  /** The same for the organisers' desk, whose user may reach what organisers work on and nothing else. */
  databaseOrganiserUrl: string | undefined;
  /** Undefined: mail stays on this machine. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Origin without a slash at its end. */
  baseUrl: string;
  trustProxy: boolean;
  authSecret: string | undefined;
  masterKeys: MasterKeys | undefined;
  /** Who runs this copy, how to reach them, and where its source code is; told on the pages. */
  operator: string | undefined;
  contact: string | undefined;
  sourceUrl: string | undefined;
  /** Undefined: pictures are kept in the database. */
  s3: S3Settings | undefined;
  /** Undefined: people sign in by mail, or with a passkey. */
  oidc: OidcSettings | undefined;
}

/** An OpenID provider by which people may sign in. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  name: string;
}

/** Settings with everything filled in: what the running portal works with. */
export interface Env extends Settings {
  databaseUrl: string;
  databaseReaderUrl: string;
  databaseOrganiserUrl: string;
  authSecret: string;
  masterKeys: MasterKeys;
  /** 32 bytes. It makes keyed hashes, which have to outlive a master key: the database keeps it, wrapped. */
  hashKey: Buffer;
}

type Source = Record<string, string | undefined>;

const everywhere = new Set(["0.0.0.0", "::", "[::]", "*"]);

/** The address a browser on this machine opens. */
export function localAddress(host: string, port: number): string {
  const reachable = everywhere.has(host) ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/** A mail address needs a name after the @; a bare IP number is refused by many servers. */
function mailDomain(hostname: string): string {
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? hostname : "localhost";
}

/** Of these variables all are set or none. */
function s3From(variables: Variables): S3Settings | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = variables;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = variables;
  if (!endpoint || !bucket || !region || !accessKeyId || !secretAccessKey) return undefined;
  return { endpoint, bucket, region, accessKeyId, secretAccessKey };
}

function oidcFrom(variables: Variables): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = variables;
  const { OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = variables;
  return issuer && clientId && clientSecret && name ? { issuer, clientId, clientSecret, name } : undefined;
}

function settingsFrom(variables: Variables): Settings {
  const baseUrl = new URL(variables.BASE_URL ?? localAddress(variables.HOST, variables.PORT));
  return {
    port: variables.PORT,
    host: variables.HOST,
    dataDir: resolve(variables.DATA_DIR),
    databaseUrl: variables.DATABASE_URL,
    databaseReaderUrl: variables.DATABASE_READER_URL,
    databaseOrganiserUrl: variables.DATABASE_ORGANISER_URL,
    smtpUrl: variables.SMTP_URL,
    mailFrom: variables.MAIL_FROM ?? `Unticked <no-reply@${mailDomain(baseUrl.hostname)}>`,
    baseUrl: baseUrl.origin,
    trustProxy: variables.TRUST_PROXY,
    authSecret: variables.AUTH_SECRET,
    masterKeys: variables.MASTER_KEY === undefined ? undefined : masterKeysFrom(variables.MASTER_KEY),
    operator: variables.OPERATOR,
    contact: variables.CONTACT,
    sourceUrl: variables.SOURCE_URL,
    s3: s3From(variables),
    oidc: oidcFrom(variables),
  };
}

/** Settings from variables; throws one sentence per variable that is wrong. An empty variable counts as left out. */
export function parseSettings(source: Source): Settings {
  const set = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = settingsSchema.safeParse(set);
  if (!parsed.success) throw new OperatorFault(parsed.error.issues.map((issue) => issue.message).join("\n"));
  return settingsFrom(parsed.data);
}

/** Settings from the process's variables and, behind them, a file `.env` in the folder the portal is started from. */
export function readSettings(): Settings {
  const written = existsSync(".env") ? parseEnv(readFileSync(".env", "utf8")) : {};
  // An empty variable counts as left out, here as in the check before the installation.
  for (const [name, value] of Object.entries(written)) if (!process.env[name]?.trim()) process.env[name] = value;
  return parseSettings(process.env);
}

/** No variable of the operator's: the start opens the key and hands it on. */
const hashKeyName = "HASH_KEY";

/** Hands the completed settings to everything that runs in this process, Next and next-auth among them. */
export function publishEnv(complete: Env): void {
  // What the operator left out stays out; the rest is there already and is only completed.
  const variables = {
    PORT: String(complete.port),
    HOST: complete.host,
    DATA_DIR: complete.dataDir,
    DATABASE_URL: complete.databaseUrl,
    DATABASE_READER_URL: complete.databaseReaderUrl,
    DATABASE_ORGANISER_URL: complete.databaseOrganiserUrl,
    MAIL_FROM: complete.mailFrom,
    BASE_URL: complete.baseUrl,
    TRUST_PROXY: complete.trustProxy ? "1" : "0",
    AUTH_SECRET: complete.authSecret,
    MASTER_KEY: masterKeysText(complete.masterKeys),
  } satisfies Partial<Record<VariableName, string>>;
  const others = {
    NEXTAUTH_URL: complete.baseUrl,
    NEXTAUTH_SECRET: complete.authSecret,
    [hashKeyName]: complete.hashKey.toString("base64"),
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
  };
  Object.assign(process.env, variables, others, complete.smtpUrl === undefined ? {} : { SMTP_URL: complete.smtpUrl });
  cached = undefined;
}

let cached: Env | undefined;

function readEnv(): Env {
  const settings = parseSettings(process.env);
  const { databaseUrl, databaseReaderUrl, databaseOrganiserUrl, authSecret, masterKeys } = settings;
  const hashKey = Buffer.from(process.env[hashKeyName] ?? "", "base64");
  if (!databaseUrl || !databaseReaderUrl || !databaseOrganiserUrl || !authSecret || !masterKeys || hashKey.length === 0)
    throw new OperatorFault("The portal was not started by its own command. Start it with: npm start");
  return { ...settings, databaseUrl, databaseReaderUrl, databaseOrganiserUrl, authSecret, masterKeys, hashKey };
}

/** The settings of the running portal. */
export function env(): Env {
  return (cached ??= readEnv());
}

/**
 * The file that says how far the clock is ahead, for trying the portal out as of another day. Asked at each look at the clock,
 * which commands do that were not started as a portal; where others are served, nobody can move it.
 */
export function clockAheadFile(): string | undefined {
  const { CLOCK_AHEAD_FILE: file, HOST: host } = process.env;
  return file && isLoopbackHost(host || "127.0.0.1") ? file : undefined;
}
