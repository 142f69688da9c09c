/** Why something is kept, in law and in plain words: each has its sentence in `pages.privacy.grounds`. */
export const grounds = ["asked", "ticked", "owed", "guard"] as const;
export type Ground = (typeof grounds)[number];

/** How long a column is kept, as its `@personal keep=…` in prisma/schema.prisma says. */
export type Keep = `${number}d` | `${number}h` | "account" | "petition" | "release" | "forever";

interface KeptRow {
  /** Its words are in `pages.privacy.kept`. */
  id: string;
  ground: Ground;
  /** Every column of prisma/schema.prisma that it is about, with its keep. Each personal column is in one row: a test compares both ways. */
  columns: Readonly<Record<string, Keep>>;
}

/** Everything that is kept of people, as the page about privacy tells it. */
export const kept = [
  { id: "draft", ground: "asked", columns: { "Draft.sealed": "7d" } },
  {
    id: "complaint",
    ground: "asked",
    columns: {
      "Complaint.sealed": "account",
      "CaseEvent.sealed": "account",
      "Letter.sealedDocument": "account",
      "Letter.sealedPdf": "account",
    },
  },
  { id: "evidence", ground: "asked", columns: { "StoredBytes.sealed": "account" } },
  { id: "account", ground: "asked", columns: { "User.emailHash": "account", "User.sealedEmail": "account" } },
  {
    id: "waysIn",
    ground: "asked",
    columns: { "Passkey.sealedName": "account", "SecondFactor.sealed": "account" },
  },
  { id: "session", ground: "guard", columns: { "Session.device": "30d" } },
  {
    id: "link",
    ground: "asked",
    columns: { "VerificationToken.emailHash": "7d", "VerificationToken.sealedEmail": "7d" },
  },
  { id: "reminder", ground: "ticked", columns: { "OutboxMail.sealed": "7d" } },
  { id: "copy", ground: "asked", columns: { "AccountExportPart.sealed": "1d" } },
  { id: "finding", ground: "ticked", columns: { "Contribution.personHash": "release" } },
  {
    id: "counted",
    ground: "ticked",
    columns: { "Counted.personHash": "forever", "CountedAnswer.ownerHash": "forever" },
  },
  {
    id: "signed",
    ground: "asked",
    columns: {
      "Signature.mailboxHash": "petition",
      "Signature.nameHash": "petition",
      "Signature.domainHash": "petition",
      "Signature.sealed": "petition",
      "Signature.sealedNote": "petition",
    },
  },
  { id: "signedPlace", ground: "asked", columns: { "Signature.place": "release" } },
  {
    id: "shownComment",
    ground: "ticked",
    columns: { "PublishedComment.name": "petition", "PublishedComment.text": "petition" },
  },
  { id: "concern", ground: "owed", columns: { "Concern.sealed": "1095d", "ConcernEntry.sealed": "1095d" } },
  {
    id: "report",
    ground: "guard",
    columns: { "ChangeReport.sealed": "730d", "ChangeReport.sealedPicture": "730d" },
  },
  { id: "invitation", ground: "guard", columns: { "Invitation.emailHash": "7d", "Invitation.sealedEmail": "7d" } },
  { id: "typed", ground: "asked", columns: { "RefusedForm.sealed": "1h" } },
  // Not in a column that names anybody: counters are keyed hashes, and mail lies in a folder.
  { id: "limit", ground: "guard", columns: {} },
  { id: "mail", ground: "asked", columns: {} },
] as const satisfies readonly KeptRow[];

export type KeptId = (typeof kept)[number]["id"];

/** The time that a row's columns name, for its words, in each unit: a row has one at most, which a test holds. */
export function timesOf({ columns }: KeptRow): { years: number; days: number; hours: number } {
  const count = (unit: string) =>
    Object.values(columns)
      .filter((keep) => /^\d/.test(keep) && keep.endsWith(unit))
      .map((keep) => Number.parseInt(keep, 10));
  const days = count("d")[0] ?? 0;
  return { years: days / 365, days, hours: count("h")[0] ?? 0 };
}
