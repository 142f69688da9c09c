import "server-only";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import SMTPPool from "nodemailer/lib/smtp-pool/index.js";
import SMTPTransport from "nodemailer/lib/smtp-transport/index.js";
import { z } from "zod";
import { env } from "./env";
import { forwardedHeader } from "./headers";
import { logFault } from "./log";
import { isLoopbackHost } from "./loopback";

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Beside the usual ones: "List-Unsubscribe". */
  headers?: Readonly<Record<string, string>>;
  /** A mail that is sent twice is recognised by it. Made of the id of its row; without one the mail server's client makes one. */
  id?: string;
}

/** A mail that stayed on this machine. */
const keptMailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string(), date: z.iso.datetime() });
export type KeptMail = z.infer<typeof keptMailSchema>;

const mailboxFolder = () => join(env().dataDir, "mailbox");

async function keep(mail: Mail, now: Date): Promise<void> {
  await mkdir(mailboxFolder(), { recursive: true, mode: 0o700 });
  const { to, subject, text } = mail;
  const kept: KeptMail = { to, subject, text, date: now.toISOString() };
  const name = `${now.toISOString().replaceAll(":", "-")}-${mail.id ?? crypto.randomUUID()}.json`;
  await writeFile(join(mailboxFolder(), name), JSON.stringify(kept), { mode: 0o600 });
}

/** A server that says nothing for so long is down, in milliseconds. `createTransport` itself forgets all options that stand beside a `url`. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

const messageId = (id: string, from: string) => `<${id}@${/@([^@\s<>]+)>?$/.exec(from)?.[1] ?? "localhost"}>`;

function message({ id, headers = {}, ...mail }: Mail, from: string) {
  return { ...mail, headers, ...(id !== undefined && { messageId: messageId(id, from) }) };
}

async function deliver(mail: Mail, smtpUrl: string): Promise<void> {
  const from = env().mailFrom;
  const transport = createTransport(new SMTPTransport({ url: smtpUrl, ...patience }), { from });
  try {
    await transport.sendMail(message(mail, from));
  } finally {
    transport.close();
  }
}

/** Sends a mail by SMTP_URL, or keeps it in the mailbox folder where none is set. False when the mail server did not take it. */
export async function sendMail(mail: Mail, now: Date): Promise<boolean> {
  const { smtpUrl } = env();
  try {
    await (smtpUrl ? deliver(mail, smtpUrl) : keep(mail, now));
    return true;
  } catch (error) {
    logFault("mail.failed", error);
    return false;
  }
}

/** What became of a mail: the server has it; it said no to this one; it said nothing of it, or cannot be reached. */
export type Sending = "sent" | "refused" | "unreachable";

/** A way to the mail server that stays open, for many mails. */
export interface Mailer {
  /** How many mails it takes at once. */
  lanes: number;
  send(mail: Mail, now: Date): Promise<Sending>;
  close(): void;
}

/** More are refused by many a mail server. */
const connections = 10;
/** nodemailer's words for a server that has answered: about the addresses, or about what stands in the mail. */
const answers = ["EENVELOPE", "EMESSAGE"];

const isAnswer = (error: unknown) =>
  error instanceof Error && "code" in error && typeof error.code === "string" && answers.includes(error.code);

/**
 * A socket that sends each line when it is written. Held back until the line before is acknowledged, the end of a mail waits 40 ms at a server
 * that is slow to acknowledge, and ten lanes carry fewer than 200 mails a second. What goes wrong with it, and TLS, are the transport's.
 */
const getSocket: SMTPPool.Options["getSocket"] = ({ host = "localhost", port, secure = false }, take) =>
  take(null, {
    connection: connect({ host, port: Number(port ?? (secure ? 465 : 587)), noDelay: true, keepAlive: true }),
  });

/**
 * Opens the way to the server of SMTP_URL; where none is set, mails are kept in the mailbox folder. Close it when the mails have gone. A server
 * may say nothing for as long as `waits` tells.
 */
export function openMailer(waits: typeof patience = patience): Mailer {
  const { smtpUrl, mailFrom: from } = env();
  if (!smtpUrl) return { lanes: 1, send: (mail, now) => keep(mail, now).then(() => "sent"), close: () => undefined };
  // What a server dropped is given back to us, and not tried for ever behind our back.
  const pool = { pool: true, getSocket, maxConnections: connections, maxMessages: Infinity, maxRequeues: 0 } as const;
  const transport = createTransport(new SMTPPool({ url: smtpUrl, ...waits, ...pool }), { from });
  const send = async (mail: Mail): Promise<Sending> => {
    try {
      await transport.sendMail(message(mail, from));
      return "sent";
    } catch (error) {
      logFault("mail.failed", error);
      return isAnswer(error) ? "refused" : "unreachable";
    }
  };
  return { lanes: connections, send, close: () => transport.close() };
}

async function keptMails(): Promise<{ path: string; mail: KeptMail }[]> {
  const names = await readdir(mailboxFolder()).catch(() => []);
  const paths = names.filter((name) => name.endsWith(".json")).map((name) => join(mailboxFolder(), name));
  const read = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
  // A file that was cut short when the machine stopped is no mail.
  return read.flatMap(({ path, text }) => {
    const mail = keptMailSchema.safeParse(parsedJson(text));
    return mail.success ? [{ path, mail: mail.data }] : [];
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The mails kept on this machine, newest first. */
export async function listKeptMail(): Promise<KeptMail[]> {
  const mails = (await keptMails()).map(({ mail }) => mail);
  return mails.toSorted((a, b) => b.date.localeCompare(a.date)).slice(0, 50);
}

/** How long a mail is kept on this machine: as long as the longest of the links in it works. */
const keptMailLifeMs = 7 * 24 * 60 * 60 * 1000;

/** Deletes kept mails whose links have run out. Gives how many. */
export async function purgeKeptMail(now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptMailLifeMs).toISOString();
  const old = (await keptMails()).filter(({ mail }) => mail.date < before);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
  return old.length;
}

/** Deletes the mails kept on this machine that went to an address. Gives how many. */
export async function forgetKeptMail(to: string): Promise<number> {
  const theirs = (await keptMails()).filter(({ mail }) => mail.to.toLowerCase() === to.toLowerCase());
  await Promise.all(theirs.map(({ path }) => rm(path, { force: true })));
  return theirs.length;
}

/** Whether mail stays on this machine because no server is set that would send it. */
export const isMailKept = () => env().smtpUrl === undefined;

/** The mailbox page exists only for trying the portal out: no mail server, listening and reached on this machine alone, through no proxy. */
export function isMailboxOpen(headers: Headers): boolean {
  const { host, baseUrl } = env();
  const asked = (headers.get("host") ?? "").replace(/:\d+$/, "");
  const isLocal = [host, new URL(baseUrl).hostname, asked].every(isLoopbackHost);
  return isMailKept() && isLocal && !headers.has(forwardedHeader);
}
