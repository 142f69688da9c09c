/**
 * Tables that no backup has, each with why. Beside them stand those whose name ends in "Key": they are written apart, and of them only the
 * newest copy is kept, so that a key which is destroyed is gone from backups too.
 */
export const leftOut: Readonly<Record<string, string>> = {
  AccountExport: "a copy of everything lives for a day, and is asked for again",
  AccountExportPart: "as the copy it is a part of",
  Contribution: "findings that wait to be counted are deleted each week",
  Invitation: "it lives for a week, and an admin writes another",
  OutboxMail: "whoever was erased is not to get a mail again",
  PasskeyChallenge: "it is answered within five minutes, or not at all",
  RateLimit: "who did what how often is nobody’s business tomorrow",
  RefusedForm: "it lives for an hour, and its key is in a cookie",
  Reminder: "it belongs to a mail; what is due is told again",
  Session: "one that was ended since is not to come back",
  VerificationToken: "a link that was used is not to work again",
};
