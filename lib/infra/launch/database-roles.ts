import type { Env } from "@/lib/infra/env";
import { type DatabaseRole, ensureAccess, roleUrl } from "@/lib/infra/launch/database-role";

const select = ["SELECT"];

/** By it public pages read: what is published, and nothing that waits to be. Drafts are kept from it row by row, in the migrations. */
const reader: DatabaseRole = {
  ending: "_reader",
  variable: "DATABASE_READER_URL",
  use: "public pages read",
  readOnly: true,
  rights: {
    'public."Release"': select,
    'public."ChainEntry"': select,
    'public."PlaceRelease"': select,
    'public."Petition"': select,
    'public."PetitionUpdate"': select,
    'public."Milestone"': select,
    'public."CountedHour"': select,
    'public."Gathered"': select,
    'public."PublishedComment"': select,
    'public."Switch"': select,
  },
};

/**
 * By it organisers work: petitions, their signatures, and what people report of platforms or complain of here. It has no right to a complaint,
 * nor to a session, and of all people it sees those who organise.
 */
const organiser: DatabaseRole = {
  ending: "_organiser",
  variable: "DATABASE_ORGANISER_URL",
  use: "organisers' pages use",
  readOnly: false,
  rights: {
    'public."Petition"': ["SELECT", "INSERT", "UPDATE", "DELETE"],
    'public."PetitionKey"': ["SELECT", "INSERT"],
    'public."PetitionUpdate"': ["SELECT", "INSERT"],
    'public."Milestone"': ["SELECT", "INSERT", "UPDATE", "DELETE"],
    'public."Gathered"': ["SELECT", "INSERT", "UPDATE"],
    'public."Signature"': [
      "SELECT",
      'UPDATE ("verdict", "decidedAt", "sealedNote", "invalidationId", "mailKind", "mailTryAt", "mailAttempts")',
    ],
    'public."SignatureKey"': select,
    'public."PublishedComment"': ["SELECT", "INSERT", "UPDATE", "DELETE"],
    'public."Invalidation"': ["SELECT", "INSERT", "UPDATE"],
    'public."SignatureChange"': select,
    'public."CountedHour"': select,
    'public."CounterState"': select,
    'public."Release"': select,
    'public."ChainEntry"': select,
    'public."ChangeReport"': ["SELECT", 'UPDATE ("verdict", "settledAt")'],
    'public."ChangeReportKey"': select,
    'public."Switch"': ["SELECT", "INSERT", "UPDATE", "DELETE"],
    'public."Limit"': ["SELECT", "INSERT", "UPDATE", "DELETE"],
    'public."Concern"': select,
    'public."ConcernKey"': select,
    'public."ConcernEntry"': ["SELECT", "INSERT"],
    'public."AuditEvent"': ["SELECT", "INSERT"],
    'public."SecondFactor"': ["SELECT", "INSERT", "UPDATE", "DELETE"],
    'public."SecondFactorKey"': ["SELECT", "INSERT", "UPDATE"],
    'public."RecoveryCode"': ["SELECT", "INSERT", "DELETE"],
    'public."Invitation"': ["SELECT", "INSERT", "UPDATE", "DELETE"],
    'public."OrganiserAccount"': ["SELECT", 'UPDATE ("role")'],
  },
};

type Addresses = Pick<Env, "databaseUrl" | "databaseReaderUrl" | "databaseOrganiserUrl" | "hashKey">;
type Given = { [Name in "databaseReaderUrl" | "databaseOrganiserUrl"]?: string | undefined };

/** The addresses of the roles: those that the operator named, or those of the roles that the portal makes. */
export function roleUrls(databaseUrl: string, hashKey: Uint8Array, given: Given = {}) {
  return {
    databaseReaderUrl: given.databaseReaderUrl ?? roleUrl(reader, databaseUrl, hashKey),
    databaseOrganiserUrl: given.databaseOrganiserUrl ?? roleUrl(organiser, databaseUrl, hashKey),
  };
}

/**
 * Sees to it that the roles can do what they are for and nothing else. Call it once the migrations are through.
 * @throws OperatorFault
 */
export async function ensureRoles({ databaseUrl, hashKey, ...urls }: Addresses): Promise<void> {
  await ensureAccess({ role: reader, url: urls.databaseReaderUrl, databaseUrl, hashKey });
  await ensureAccess({ role: organiser, url: urls.databaseOrganiserUrl, databaseUrl, hashKey });
}
