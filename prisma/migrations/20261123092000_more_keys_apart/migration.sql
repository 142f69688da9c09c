-- The rest of the data keys lie apart from what they seal too, so that a backup can leave them out and erasing reaches it.
CREATE TABLE "UserKey" (
    "userId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "UserKey_pkey" PRIMARY KEY ("userId"),
    CONSTRAINT "UserKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "PasskeyKey" (
    "passkeyId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "PasskeyKey_pkey" PRIMARY KEY ("passkeyId"),
    CONSTRAINT "PasskeyKey_passkeyId_fkey" FOREIGN KEY ("passkeyId") REFERENCES "Passkey"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "SecondFactorKey" (
    "userId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "SecondFactorKey_pkey" PRIMARY KEY ("userId"),
    CONSTRAINT "SecondFactorKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "SecondFactor"("userId") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "ChangeReportKey" (
    "reportId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "ChangeReportKey_pkey" PRIMARY KEY ("reportId"),
    CONSTRAINT "ChangeReportKey_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ChangeReport"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "ConcernKey" (
    "concernId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "ConcernKey_pkey" PRIMARY KEY ("concernId"),
    CONSTRAINT "ConcernKey_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What wraps a key binds it to its row and not to its table, so its bytes can move.
INSERT INTO "PasskeyKey" SELECT "id", "wrappedKey" FROM "Passkey";
INSERT INTO "SecondFactorKey" SELECT "userId", "wrappedKey" FROM "SecondFactor";
INSERT INTO "ChangeReportKey" SELECT "id", "wrappedKey" FROM "ChangeReport";
INSERT INTO "ConcernKey" SELECT "id", "wrappedKey" FROM "Concern";

ALTER TABLE "Passkey" DROP COLUMN "wrappedKey";
ALTER TABLE "SecondFactor" DROP COLUMN "wrappedKey";
ALTER TABLE "ChangeReport" DROP COLUMN "wrappedKey";
ALTER TABLE "Concern" DROP COLUMN "wrappedKey";

-- An address was sealed by the master key itself. SQL has no key: such accounts are marked, and the start that applies this gives each a
-- key of its own (lib/infra/launch/seal-addresses.ts).
UPDATE "User" SET "emailHash" = 'master ' || "emailHash" WHERE "emailHash" NOT LIKE 'open %';

-- The desk reads the addresses of those who organise. One whose key is not there is nobody.
DROP VIEW "OrganiserAccount";
CREATE VIEW "OrganiserAccount" WITH (security_barrier) AS
  SELECT "id", "sealedEmail", "role", "createdAt",
    (SELECT "wrappedKey" FROM "UserKey" WHERE "userId" = "User"."id") AS "wrappedKey"
  FROM "User"
  WHERE "role" IN ('organiser', 'admin') AND EXISTS (SELECT FROM "UserKey" WHERE "userId" = "User"."id");
