import type { EventKind } from "@/lib/complaints/events";
import { acceptedPictures } from "@/lib/evidence/file-types";

/** Something that is asked about an event. */
export type RecordField =
  "letter" | "on" | "channel" | "for" | "how" | "state" | "because" | "reference" | "until" | "words" | "files";

/** What is asked about each kind of event, in the order of the page. */
export const fieldsOf: Record<EventKind, readonly RecordField[]> = {
  sent: ["letter", "channel", "on", "files", "words"],
  delivered: ["on", "files"],
  acknowledged: ["on", "reference", "words", "files"],
  asked: ["for", "on", "words", "files"],
  supplied: ["for", "on", "words", "files"],
  extended: ["on", "until", "words", "files"],
  answered: ["how", "on", "words", "files", "reference"],
  "setting-seen": ["state", "on", "files"],
  "authority-sent": ["letter", "channel", "on", "reference", "files"],
  "authority-acknowledged": ["on", "reference", "words", "files"],
  "authority-progress": ["on", "words", "files"],
  "authority-outcome": ["how", "on", "words", "files"],
  withdrawn: ["because", "on", "words"],
};

/** What the person does themselves; everything else comes from the company or the authority. */
export const ownActs: readonly EventKind[] = [
  "sent",
  "delivered",
  "supplied",
  "setting-seen",
  "authority-sent",
  "withdrawn",
];

/** What a file input takes: pictures, PDF and saved e-mails. */
export const acceptedFiles = `.eml,message/rfc822,.pdf,application/pdf,${acceptedPictures}`;

/** How many files one form takes. */
export const filesAtOnce = 5;
