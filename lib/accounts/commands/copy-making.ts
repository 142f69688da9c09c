import "server-only";
import { z } from "zod";
import { caseCalendar } from "@/lib/complaints/case-calendar";
import { casesOf, letterPdf } from "@/lib/complaints/queries/caseload";
import type { Complaint, FrozenLetter } from "@/lib/complaints/schema";
import { findPicture, picturesOf } from "@/lib/evidence/queries";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { findDraftOf } from "@/lib/findings/queries/caseload";
import { db } from "@/lib/infra/db";
import { env } from "@/lib/infra/env";
import { hasKey, withKey } from "@/lib/infra/key-apart";
import { openOwnAddress } from "@/lib/infra/sealed-address";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import { letterFileName } from "@/lib/letters/file-name";
import { renderFile } from "@/lib/letters/render/file";
import { letterFormats } from "@/lib/letters/render/formats";
import { listSignaturesOf } from "@/lib/petitions/queries/own-signature";
import { findMyCounts } from "@/lib/statistics/queries/contributions";
import { type Copy, copyReadme, copySchema, copySchemaFile } from "../copy";
import { openPasskeyName } from "../store";

/** Takes a file into the archive. */
export type AddFile = (path: string, bytes: Uint8Array | string) => Promise<void>;

const typedSchema = z.object({ answers: z.json(), typed: z.json() });
const exactly = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Puts everything that an account holds into an archive, a file at a time, `data.json` last.
 * @throws when something of it does not open.
 */
export async function copyAccount(userId: string, add: AddFile, now: Date): Promise<void> {
  await add("README.txt", copyReadme(env().baseUrl));
  await add("schema.json", copySchemaFile());
  const complaints: Copy["complaints"] = [];
  // By the query itself, which leaves out what does not open: here that is a fault, but for what came back with a backup.
  const expected = await db.complaint.count({ where: { ownerId: userId, ...hasKey } });
  for await (const { complaint } of casesOf(userId))
    complaints.push(await copyComplaint(complaint, { folder: `complaints/${complaints.length + 1}`, add, now }));
  if (complaints.length !== expected) throw new Error("A complaint does not open, so its owner gets no copy");
  const data: Copy = { ...(await aboutPerson(userId, now)), complaints, draft: await copyDraft(userId, add) };
  // What the schema beside it does not say is a fault of the program.
  await add("data.json", exactly(copySchema.parse(data)));
}

interface Into {
  folder: string;
  add: AddFile;
  now: Date;
}

async function copyComplaint(complaint: Complaint, into: Into): Promise<Copy["complaints"][number]> {
  const { folder, add, now } = into;
  const { id, openedOn, facts, events, pieces } = complaint;
  const calendar = `${folder}/calendar.ics`;
  await add(calendar, caseCalendar(complaint, { home: env().baseUrl, now, today: calendarDateAt(now) }));
  const letters: Copy["complaints"][number]["letters"] = [];
  for (const letter of complaint.letters) letters.push(await copyLetter(letter, pieces, into));
  const evidence = await copyEvidence(pieces, `${folder}/evidence`, add);
  return {
    ...{ id, openedOn, facts, events: [...events], letters, evidence, calendar },
    remindDaysBefore: complaint.remindDaysBefore ?? null,
    hasCalendarFeed: complaint.feedVersion !== undefined,
    mayAnswerBeCounted: complaint.isInRegister,
    keepMonthsOnceClosed: complaint.keepMonths ?? null,
  };
}

async function copyLetter(letter: FrozenLetter, pieces: readonly EvidencePiece[], { folder, add }: Into) {
  const { id, kind, writtenOn, document, pdfHash: pdfSha256 } = letter;
  const [pdf, pictures] = [await letterPdf(id), await picturesOf(pieces)];
  const files: string[] = [];
  for (const format of letterFormats) {
    // Two letters of one day and kind have one name.
    const path = `${folder}/letters/${id.slice(0, 8)}-${letterFileName(document, format)}`;
    await add(path, await renderFile(document, format, { pictures, drawPdf: () => pdf }));
    files.push(path);
  }
  return { id, kind, writtenOn, pdfSha256, files };
}

async function copyEvidence(pieces: readonly EvidencePiece[], folder: string, add: AddFile) {
  const copied: Copy["complaints"][number]["evidence"] = [];
  for (const [at, { key: _key, sending: _sending, ...piece }] of pieces.entries()) {
    const found = await findPicture(pieces, piece.id);
    const file = found && `${folder}/${at + 1}.${found.type === "image/png" ? "png" : "jpg"}`;
    if (found && file) await add(file, found.bytes);
    copied.push({ ...piece, ...(file !== undefined && { file }) });
  }
  return copied;
}

async function copyDraft(userId: string, add: AddFile): Promise<Copy["draft"]> {
  const draft = await findDraftOf(userId);
  if (!draft) return null;
  const { answers, typed, declaredOn = null, pieces = [] } = draft;
  const evidence = await copyEvidence(pieces, "draft/evidence", add);
  // As JSON has it, without what is absent.
  const plain = typedSchema.parse(JSON.parse(JSON.stringify({ answers, typed })));
  return { ...plain, declaredOn, evidence };
}

async function aboutPerson(userId: string, now: Date): Promise<Omit<Copy, "complaints" | "draft">> {
  const { sessions, passkeys, ...person } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: { ...withKey, sessions: true, passkeys: { where: hasKey, include: withKey } },
  });
  const [email, { createdAt, lastSeenOn, role }] = [openOwnAddress(person), person];
  const signatures = await listSignaturesOf(email);
  return {
    portal: env().baseUrl,
    madeAt: now.toISOString(),
    account: { email, since: createdAt.toISOString(), lastSeenOn: calendarDateAt(lastSeenOn), role },
    sessions: sessions.map((session) => ({
      since: session.createdAt.toISOString(),
      usedOn: calendarDateAt(session.usedOn),
      expires: session.expires.toISOString(),
      device: session.device,
    })),
    passkeys: passkeys.map((row) => ({
      name: openPasskeyName(row),
      addedOn: calendarDateAt(row.createdAt),
      usedOn: row.usedOn && calendarDateAt(row.usedOn),
    })),
    counted: await findMyCounts(email),
    signatures: signatures.map(({ slug, title, verifiedAt }) => ({
      petition: `${env().baseUrl}/petitions/${slug}`,
      title,
      confirmedAt: verifiedAt.toISOString(),
    })),
  };
}
