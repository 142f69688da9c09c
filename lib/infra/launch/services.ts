import { purgeCopies } from "@/lib/accounts/commands/copies";
import { makeCopies } from "@/lib/accounts/commands/copy-job";
import { eraseClosedComplaints } from "@/lib/accounts/commands/erase-closed";
import { eraseIdleAccounts, isWarningWanted, warnIdleAccounts } from "@/lib/accounts/commands/erase-idle";
import { answersDue } from "@/lib/complaints/queries/answers-due";
import { isReminderWanted, writeReminders } from "@/lib/complaints/commands/reminders";
import { now } from "@/lib/infra/clock";
import { purgeConcerns } from "@/lib/concerns/commands";
import { sendConcernMails } from "@/lib/concerns/commands/send-mails";
import { purgeEvidence } from "@/lib/evidence/commands";
import { purgeExpiredDrafts } from "@/lib/findings/commands";
import { saltSignatures } from "@/lib/infra/launch/seal-signatures";
import { purgeSignIns } from "@/lib/infra/auth-adapter";
import type { ScheduledJob } from "@/lib/infra/jobs";
import { purgeKeptMail } from "@/lib/infra/mail";
import { purgeLimits } from "@/lib/infra/limits";
import { purgeChallenges } from "@/lib/infra/passkey-challenges";
import { type IsWanted, purgeOutbox, sendDueMails } from "@/lib/infra/outbox";
import { purgeRefusedForms } from "@/lib/infra/refused-form";
import type { RepeatedJob } from "@/lib/infra/repeated";
import { countSignatures, recountSignatures } from "@/lib/petitions/commands/count-signatures";
import { purgeSignatures } from "@/lib/petitions/commands/purge";
import { reachMilestones } from "@/lib/petitions/commands/reach-milestones";
import { sendSignatureMails } from "@/lib/petitions/commands/send-signature-mails";
import { workOnInvalidations } from "@/lib/petitions/desk/commands/invalidate";
import { purgeInvitations } from "@/lib/organisers/commands/people";
import { purgeReports } from "@/lib/reports/commands";
import { purgeUnconfirmed } from "@/lib/statistics/commands";
import { publishDuePlaces } from "@/lib/statistics/commands/publish-places";
import { publishHours } from "@/lib/statistics/commands/publish-hours";
import { publishDueRelease } from "@/lib/statistics/commands/publish-release";

/** Warnings and reminders may have become needless; every other mail goes. */
const isMailWanted: IsWanted = async (mail, now) => (await isWarningWanted(mail, now)) ?? isReminderWanted(mail, now);

/** The work that is done by itself, each by its name. */
export const jobs: readonly ScheduledJob[] = [
  {
    name: "release",
    // Every few minutes: the closed week is published on Monday at 06:00 by the database's clock, or as soon as the portal is up again.
    cron: "*/5 * * * *",
    run: async () => ((await publishDueRelease(answersDue)).kind === "published" ? 1 : 0),
  },
  {
    name: "places",
    // Beside the findings, and apart from them: neither waits for the other.
    cron: "*/5 * * * *",
    run: async () => ((await publishDuePlaces()).kind === "published" ? 1 : 0),
  },
  {
    name: "hours",
    // An hour is over by the counter's clock; asked again and again, so that one that could not be published is soon.
    cron: "*/5 * * * *",
    run: publishHours,
  },
  {
    name: "signature-keys",
    // Of a portal from before: once all are sealed it finds nothing to do.
    cron: "*/5 * * * *",
    run: () => saltSignatures(),
  },
  {
    name: "recount",
    cron: "20 3 * * *",
    run: recountSignatures,
  },
  {
    name: "reminders",
    // Every hour, because a portal that was down in the morning writes them when it is up again.
    cron: "0 * * * *",
    run: writeReminders,
  },
  {
    name: "outbox",
    cron: "* * * * *",
    run: (now) => sendDueMails(isMailWanted, now),
  },
  {
    name: "accounts",
    // Whoever was warned is erased a month later: an hour more or less is nothing, and a portal that was down goes on where it was.
    cron: "40 * * * *",
    run: async (now) => (await warnIdleAccounts(now)) + (await eraseIdleAccounts(now)),
  },
  {
    name: "cases",
    cron: "50 * * * *",
    run: eraseClosedComplaints,
  },
  {
    name: "purge",
    cron: "30 * * * *",
    run: async (now) => {
      const purged = [
        // What a draft leaves behind is nobody's from then on, and goes with the next run.
        purgeEvidence(now),
        purgeExpiredDrafts(now),
        purgeUnconfirmed(now),
        purgeSignIns(now),
        purgeChallenges(now),
        purgeInvitations(now),
        purgeReports(now),
        purgeConcerns(now),
        purgeSignatures(now),
        purgeRefusedForms(now),
        purgeLimits(now),
        purgeKeptMail(now),
        purgeOutbox(now),
        purgeCopies(now),
      ];
      return (await Promise.all(purged)).reduce((sum, count) => sum + count, 0);
    },
  },
];

/** The work that every instance does all the time, since people wait for it. */
export const repeated: readonly RepeatedJob[] = [
  { name: "count", everyMs: 2_000, run: countSignatures },
  { name: "milestones", everyMs: 15_000, run: () => reachMilestones(now()) },
  { name: "invalidations", everyMs: 2_000, run: (signal) => workOnInvalidations(now, signal) },
  { name: "concern-mails", everyMs: 5_000, run: (signal) => sendConcernMails(now, signal) },
  { name: "copies", everyMs: 5_000, run: (signal) => makeCopies(now, signal) },
  { name: "signature-mails", everyMs: 1_000, run: (signal) => sendSignatureMails(now, signal) },
];
