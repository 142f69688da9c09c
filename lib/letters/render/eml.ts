import "server-only";
import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { LetterDocument } from "../document";
import { letterFileName } from "../file-name";
import { renderText } from "./text";

/**
 * A letter as an e-mail that is still to be sent: mail programs open it as a draft of its owner's. The PDF is attached.
 * An addressee who takes no e-mail leaves the address empty, and the first line says where to go instead.
 * The same letter and PDF give the same bytes.
 */
export async function renderEml(letter: LetterDocument, pdf: Uint8Array): Promise<Uint8Array> {
  const { from, to } = letter.sending;
  const text = renderText(letter);
  const mark = createHash("sha256").update(JSON.stringify(letter)).update(pdf).digest("hex");
  const draft = {
    headers: { "X-Unsent": "1" },
    from: { name: oneLine(from.name), address: oneLine(from.email) },
    ...("email" in to && { to: oneLine(to.email) }),
    subject: oneLine(letter.title),
    text: "email" in to ? text : `${to.note}\n\n${text}`,
    attachments: [
      { filename: letterFileName(letter, "pdf"), content: Buffer.from(pdf), contentType: "application/pdf" },
    ],
    // A clock and chance would make each draft another file.
    date: new Date(`${letter.writtenOn}T12:00:00Z`),
    messageId: `<${mark.slice(0, 32)}@letter.invalid>`,
    baseBoundary: mark.slice(0, 24),
    newline: "\r\n",
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return new Uint8Array(await new MailComposer(draft).compile().build());
}

const headerLength = 400;

/** A header is one line: a break in it would begin another header, and no line of a mail may be longer than 998 characters. */
function oneLine(text: string): string {
  const line = [...text.replace(/[\s\p{Cc}]+/gu, " ").trim()];
  return line.slice(0, headerLength).join("");
}
