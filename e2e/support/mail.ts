import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { z } from "zod";

const mailSchema = z.object({
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string().default(""),
  /** The lines of its head as they came. */
  lines: z.array(z.string()).default([]),
});
export type Mail = z.infer<typeof mailSchema>;

const folder = process.env.E2E_MAIL_FOLDER ?? "";
const alreadyRead = new Set<string>();

function unreadFor(recipient: string): Mail[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !alreadyRead.has(`${recipient} ${file}`))
    .sort()
    .map((file) => ({ file, mail: mailSchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))) }))
    .filter(({ mail }) => mail.to.some((address) => address.toLowerCase() === recipient.toLowerCase()))
    .map(({ file, mail }) => {
      alreadyRead.add(`${recipient} ${file}`);
      return mail;
    });
}

/** So long a mail may take that is written down first, and sent by what is done each minute; in milliseconds. */
export const withinMinutes = 120_000;

/** The newest mail to a person that this test has not read yet; waits for it to arrive. */
export async function readMail(recipient: string, timeout = 15_000): Promise<Mail> {
  const arrived: Mail[] = [];
  await expect
    .poll(() => arrived.push(...unreadFor(recipient)), { message: `Mail for ${recipient}`, timeout })
    .toBeGreaterThan(0);
  const newest = arrived.at(-1);
  if (!newest) throw new Error(`No mail for ${recipient}`);
  return newest;
}

/** Every mail that has arrived for a person by now and was not read. */
export function mailSoFar(recipient: string): Mail[] {
  return unreadFor(recipient);
}

/** The reminders among them. */
export function remindersSoFar(recipient: string): Mail[] {
  return mailSoFar(recipient).filter(({ subject }) => subject === "A reminder from Unticked");
}

/** The first address in a mail that leads to the portal. */
export function linkIn(mail: Mail): string {
  const [link] = /https?:\/\/[^\s<>"]+/.exec(mail.text) ?? [];
  if (!link) throw new Error(`No link in "${mail.subject}"`);
  return link;
}

/** An address nobody else in this run has. */
export function anAddress(name: string): string {
  return `${name}.${crypto.randomUUID().slice(0, 8)}@example.org`;
}
