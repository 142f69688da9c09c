-- An address lies sealed, and is found by a keyed hash. SQL has no key: what is here is marked as open, and the start that applies this
-- seals it (lib/infra/launch/seal-addresses.ts).
DROP VIEW "OrganiserAccount";

DROP INDEX "User_email_key";
ALTER TABLE "User" RENAME COLUMN "email" TO "sealedEmail";
ALTER TABLE "User" ALTER COLUMN "sealedEmail" TYPE BYTEA USING convert_to("sealedEmail", 'UTF8');
ALTER TABLE "User" ADD COLUMN "emailHash" TEXT;
UPDATE "User" SET "emailHash" = 'open ' || "id";
ALTER TABLE "User" ALTER COLUMN "emailHash" SET NOT NULL;
CREATE UNIQUE INDEX "User_emailHash_key" ON "User"("emailHash");

DROP INDEX "Invitation_email_key";
ALTER TABLE "Invitation" RENAME COLUMN "email" TO "sealedEmail";
ALTER TABLE "Invitation" ALTER COLUMN "sealedEmail" TYPE BYTEA USING convert_to("sealedEmail", 'UTF8');
ALTER TABLE "Invitation" ADD COLUMN "emailHash" TEXT;
UPDATE "Invitation" SET "emailHash" = 'open ' || "id";
ALTER TABLE "Invitation" ALTER COLUMN "emailHash" SET NOT NULL;
CREATE UNIQUE INDEX "Invitation_emailHash_key" ON "Invitation"("emailHash");

ALTER TABLE "VerificationToken" RENAME COLUMN "identifier" TO "sealedEmail";
ALTER TABLE "VerificationToken" ALTER COLUMN "sealedEmail" TYPE BYTEA USING convert_to("sealedEmail", 'UTF8');
ALTER TABLE "VerificationToken" ADD COLUMN "emailHash" TEXT;
UPDATE "VerificationToken" SET "emailHash" = 'open ' || "tokenHash";
ALTER TABLE "VerificationToken" ALTER COLUMN "emailHash" SET NOT NULL;

-- Of all people the desk sees those who organise, and may take that away from them; giving it takes their own acceptance.
CREATE VIEW "OrganiserAccount" WITH (security_barrier) AS
  SELECT "id", "sealedEmail", "role", "createdAt" FROM "User" WHERE "role" IN ('organiser', 'admin');
