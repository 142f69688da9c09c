-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "secondFactorAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Petition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "addressee" TEXT NOT NULL,
    "asks" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "practice" TEXT,
    "authority" TEXT,
    "target" INTEGER,
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "deliveredAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Petition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PetitionKey" (
    "petitionId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "PetitionKey_pkey" PRIMARY KEY ("petitionId")
);

-- CreateTable
CREATE TABLE "PetitionUpdate" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "isMailed" BOOLEAN NOT NULL,

    CONSTRAINT "PetitionUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "petitionId" UUID NOT NULL,
    "signatures" INTEGER NOT NULL,
    "banner" TEXT,
    "reachedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("petitionId","signatures")
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "mailboxHash" TEXT,
    "nameHash" TEXT,
    "seat" INTEGER NOT NULL DEFAULT 1,
    "sealed" BYTEA,
    "domainHash" TEXT,
    "place" TEXT,
    "signals" TEXT[],
    "isNameShown" BOOLEAN NOT NULL DEFAULT false,
    "isNameDelivered" BOOLEAN NOT NULL DEFAULT false,
    "wantsUpdates" BOOLEAN NOT NULL DEFAULT false,
    "hasComment" BOOLEAN NOT NULL DEFAULT false,
    "verdict" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),
    "invalidationId" UUID,
    "mailKind" TEXT,
    "mailTryAt" TIMESTAMPTZ(3),
    "mailAttempts" INTEGER NOT NULL DEFAULT 0,
    "mailsAsked" INTEGER NOT NULL DEFAULT 1,
    "mailSentAt" TIMESTAMPTZ(3),
    "updatesMailed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignatureChange" (
    "id" BIGSERIAL NOT NULL,
    "petitionId" UUID NOT NULL,
    "delta" INTEGER NOT NULL,

    CONSTRAINT "SignatureChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountedHour" (
    "petitionId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "added" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,

    CONSTRAINT "CountedHour_pkey" PRIMARY KEY ("petitionId","hour")
);

-- CreateTable
CREATE TABLE "CounterState" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "countedTo" TIMESTAMPTZ(3) NOT NULL,
    "recountedAt" TIMESTAMPTZ(3),
    "differences" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CounterState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedComment" (
    "id" UUID NOT NULL,
    "signatureId" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "name" TEXT,
    "text" TEXT,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublishedComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invalidation" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "matching" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "startedBy" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "expected" INTEGER NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invalidation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Gathered" (
    "id" UUID NOT NULL,
    "petitionId" UUID NOT NULL,
    "signatures" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Gathered_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Switch" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Switch_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "userId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastStep" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "codeHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Petition_slug_key" ON "Petition"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "PetitionUpdate_petitionId_number_key" ON "PetitionUpdate"("petitionId", "number");

-- CreateIndex
CREATE INDEX "Signature_petitionId_verifiedAt_idx" ON "Signature"("petitionId", "verifiedAt");

-- CreateIndex
CREATE INDEX "Signature_petitionId_domainHash_idx" ON "Signature"("petitionId", "domainHash");

-- CreateIndex
CREATE INDEX "Signature_petitionId_signedAt_idx" ON "Signature"("petitionId", "signedAt");

-- CreateIndex
CREATE INDEX "Signature_mailTryAt_idx" ON "Signature"("mailTryAt");

-- CreateIndex
CREATE INDEX "Signature_invalidationId_idx" ON "Signature"("invalidationId");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_petitionId_mailboxHash_nameHash_key" ON "Signature"("petitionId", "mailboxHash", "nameHash");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_petitionId_mailboxHash_seat_key" ON "Signature"("petitionId", "mailboxHash", "seat");

-- CreateIndex
CREATE INDEX "CountedHour_hour_idx" ON "CountedHour"("hour");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedComment_signatureId_key" ON "PublishedComment"("signatureId");

-- CreateIndex
CREATE INDEX "PublishedComment_petitionId_publishedAt_idx" ON "PublishedComment"("petitionId", "publishedAt");

-- CreateIndex
CREATE INDEX "Invalidation_petitionId_idx" ON "Invalidation"("petitionId");

-- CreateIndex
CREATE INDEX "Gathered_petitionId_idx" ON "Gathered"("petitionId");

-- CreateIndex
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_expiresAt_idx" ON "Invitation"("expiresAt");

-- AddForeignKey
ALTER TABLE "PetitionKey" ADD CONSTRAINT "PetitionKey_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PetitionUpdate" ADD CONSTRAINT "PetitionUpdate_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_invalidationId_fkey" FOREIGN KEY ("invalidationId") REFERENCES "Invalidation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountedHour" ADD CONSTRAINT "CountedHour_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedComment" ADD CONSTRAINT "PublishedComment_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedComment" ADD CONSTRAINT "PublishedComment_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invalidation" ADD CONSTRAINT "Invalidation_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gathered" ADD CONSTRAINT "Gathered_petitionId_fkey" FOREIGN KEY ("petitionId") REFERENCES "Petition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What counts has one home. Every change of it is written down in the statement that makes it, so that no way of changing a signature,
-- ours or a hand's on the database, can be forgotten by the count.
CREATE FUNCTION "signatureCounts"("verifiedAt" timestamptz, "invalidationId" uuid) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN "verifiedAt" IS NOT NULL AND "invalidationId" IS NULL;

CREATE FUNCTION "noteSignatureChanges"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "SignatureChange" ("petitionId", "delta")
      SELECT "petitionId", count(*) FROM "after" WHERE "signatureCounts"("verifiedAt", "invalidationId") GROUP BY "petitionId";
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "SignatureChange" ("petitionId", "delta")
      SELECT "petitionId", -count(*) FROM "before" WHERE "signatureCounts"("verifiedAt", "invalidationId") GROUP BY "petitionId";
  ELSE
    INSERT INTO "SignatureChange" ("petitionId", "delta")
      SELECT "petitionId", sum("delta") FROM (
        SELECT "petitionId", 1 AS "delta" FROM "after" WHERE "signatureCounts"("verifiedAt", "invalidationId")
        UNION ALL
        SELECT "petitionId", -1 FROM "before" WHERE "signatureCounts"("verifiedAt", "invalidationId")
      ) AS "changes" GROUP BY "petitionId" HAVING sum("delta") <> 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "signed" AFTER INSERT ON "Signature" REFERENCING NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "noteSignatureChanges"();
CREATE TRIGGER "changed" AFTER UPDATE ON "Signature" REFERENCING OLD TABLE AS "before" NEW TABLE AS "after"
  FOR EACH STATEMENT EXECUTE FUNCTION "noteSignatureChanges"();
CREATE TRIGGER "gone" AFTER DELETE ON "Signature" REFERENCING OLD TABLE AS "before"
  FOR EACH STATEMENT EXECUTE FUNCTION "noteSignatureChanges"();

-- The mails that wait, and nothing else.
DROP INDEX "Signature_mailTryAt_idx";
CREATE INDEX "Signature_mailTryAt_idx" ON "Signature"("mailTryAt") WHERE "mailTryAt" IS NOT NULL;

ALTER TABLE "Signature" ADD CONSTRAINT "two_to_a_mailbox" CHECK ("seat" IN (1, 2));

CREATE TRIGGER "the_log_stays" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "the_log_is_not_emptied" BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();
