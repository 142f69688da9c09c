import PostalMime, { type Address, decodeWords, type Email } from "postal-mime";
import { refuse, type Result, succeed } from "@/lib/kernel/result";
import { cleanLine, cleanText } from "@/lib/kernel/typed-text";
import { evidenceLimits } from "./limits";
import type { EvidenceFault, KeptMessage } from "./schema";

const headLimits = { from: 500, to: 500, sent: 100, subject: 500 } as const;

/** Never in the midst of a letter: half of one cannot be set. */
const cutTo = (most: number, text: string) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");

function namesOf(addresses: readonly Address[]): string {
  return addresses
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address || ""))
    .join(", ");
}

/** Rules of layout are no words. */
function withoutStyles(html: string): string {
  const [before = "", ...styled] = html.split(/<style\b/i);
  return (
    before +
    styled
      .map((part) =>
        part
          .split(/<\/style\s*>/i)
          .slice(1)
          .join(""),
      )
      .join("")
  );
}

/** The words of a mail that has none but those of its HTML, by the reader's own way of turning them into text. */
async function wordsOfHtml(html: string): Promise<string> {
  const parts = [
    "Content-Type: text/plain\r\n\r\n",
    `Content-Type: text/html; charset=utf-8\r\n\r\n${withoutStyles(html)}`,
  ];
  const edge = "part-of-the-mail";
  const body = parts.map((part) => `--${edge}\r\n${part}\r\n`).join("");
  const wrapped = `Content-Type: multipart/mixed; boundary=${edge}\r\n\r\n${body}--${edge}--\r\n`;
  return (await PostalMime.parse(wrapped)).text ?? "";
}

async function wordsOf({ text, html }: Email): Promise<string> {
  const plain = cleanText(text ?? "");
  return plain === "" && html !== undefined ? cleanText(await wordsOfHtml(html)) : plain;
}

function headOf(mail: Email): Omit<KeptMessage, "kind" | "text"> {
  const sent = mail.headers.find(({ key }) => key === "date")?.value ?? "";
  const head = {
    from: namesOf(mail.from ? [mail.from] : []),
    to: namesOf(mail.to ?? []),
    sent: decodeWords(sent),
    subject: mail.subject ?? "",
  };
  const cut = (field: keyof typeof headLimits) => cutTo(headLimits[field], cleanLine(head[field]));
  return { from: cut("from"), to: cut("to"), sent: cut("sent"), subject: cut("subject") };
}

/**
 * An e-mail as it is kept: four lines of its head, and its words up to 20,000 characters. Of words that stand there twice, once with
 * layout, the plain ones are taken.
 * @throws where it cannot be read at all.
 */
export async function messageIn(bytes: Uint8Array): Promise<Result<KeptMessage, EvidenceFault>> {
  const mail = await PostalMime.parse(bytes);
  const text = cutTo(evidenceLimits.text, await wordsOf(mail));
  return text === "" ? refuse("no-text") : succeed({ kind: "message", ...headOf(mail), text });
}

/** From one character to before another. */
export interface Stretch {
  from: number;
  to: number;
}

export const messageFields = ["from", "to", "sent", "subject", "text"] as const;
type MessageField = (typeof messageFields)[number];

/** The mail as one text to read: a labelled line for each part of the head, an empty one, the words. */
export interface MessageSheet {
  text: string;
  /** Where each part lies in it, without its label. */
  places: Record<MessageField, Stretch>;
}

export function sheetOf(
  message: KeptMessage,
  labels: Readonly<Record<Exclude<MessageField, "text">, string>>,
): MessageSheet {
  const places: MessageSheet["places"] = {
    from: { from: 0, to: 0 },
    to: { from: 0, to: 0 },
    sent: { from: 0, to: 0 },
    subject: { from: 0, to: 0 },
    text: { from: 0, to: 0 },
  };
  let text = "";
  for (const field of messageFields) {
    text += field === "text" ? "\n" : `${labels[field]}: `;
    places[field] = { from: text.length, to: text.length + message[field].length };
    text += `${message[field]}\n`;
  }
  return { text, places };
}

/** The text with a block for every letter of the stretches; spaces and lines stay, and every letter keeps its place. */
export function blackedOut(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (left, { from, to }) => left.slice(0, from) + left.slice(from, to).replace(/\S/g, "█") + left.slice(to),
    text,
  );
}

/** The mail that a sheet shows once stretches of it are blacked out. What of them lies on labels has no effect. */
export function messageOf({ text, places }: MessageSheet, stretches: readonly Stretch[]): KeptMessage {
  const shown = blackedOut(text, stretches);
  const part = ({ from, to }: Stretch) => shown.slice(from, to);
  return {
    kind: "message",
    from: part(places.from),
    to: part(places.to),
    sent: part(places.sent),
    subject: part(places.subject),
    text: part(places.text),
  };
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

/** The mail as a file that says nothing else: `messageIn` reads the same mail out of it. */
export function messageFile({ from, to, sent, subject, text }: KeptMessage): string {
  const head = { From: from, To: to, Date: sent, Subject: subject };
  const lines = Object.entries(head).map(([name, value]) => `${name}: =?utf-8?B?${base64(value)}?=`);
  const type = ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"];
  const body = base64(text).replace(/.{76}/g, "$&\r\n");
  return [...lines, ...type, "", body, ""].join("\r\n");
}
