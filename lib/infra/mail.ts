import "server-only";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { env } from "./env";
import { logFault } from "./log";

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** A mail that stayed on this machine. */
const keptMailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string(), date: z.iso.datetime() });
export type KeptMail = z.infer<typeof keptMailSchema>;

const mailboxFolder = () => join(env().dataDir, "mailbox");

async function keep(mail: Mail, now: Date): Promise<void> {
  await mkdir(mailboxFolder(), { recursive: true, mode: 0o700 });
  const kept: KeptMail = { ...mail, date: now.toISOString() };
  const name = `${now.toISOString().replaceAll(":", "-")}-${crypto.randomUUID()}.json`;
  await writeFile(join(mailboxFolder(), name), JSON.stringify(kept), { mode: 0o600 });
}

async function deliver(mail: Mail, smtpUrl: string): Promise<void> {
  const transport = createTransport(smtpUrl, { from: env().mailFrom });
  try {
    await transport.sendMail({ to: mail.to, subject: mail.subject, text: mail.text });
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

/** The mails kept on this machine, newest first. */
export async function listKeptMail(): Promise<KeptMail[]> {
  const names = await readdir(mailboxFolder()).catch(() => []);
  const newest = names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse()
    .slice(0, 50);
  const texts = await Promise.all(newest.map((name) => readFile(join(mailboxFolder(), name), "utf8")));
  return texts.map((text) => keptMailSchema.parse(JSON.parse(text)));
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;
export const isLoopbackHost = (host: string) => loopback.test(host);

/** The mailbox page exists only for trying the portal out: no mail server, listening and reached on this machine alone. */
export function isMailboxOpen(hostHeader: string | null): boolean {
  const { smtpUrl, host, baseUrl } = env();
  const asked = (hostHeader ?? "").replace(/:\d+$/, "");
  return !smtpUrl && isLoopbackHost(host) && isLoopbackHost(new URL(baseUrl).hostname) && isLoopbackHost(asked);
}
