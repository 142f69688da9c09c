-- A release is its file, with noise in every cell.
--
-- Releases made before carry exact counts. Nothing takes back what was shown, but it must not stay beside noised figures, which
-- one could compare it with: they go. Those who were in them may be counted anew, since noise stands before them from now on.
-- Findings that are confirmed and not yet released stay, and each is remembered as counted from its confirmation.
DROP TABLE "ReleaseCell";
DROP TABLE "Release";
TRUNCATE "Counted", "CountedAnswer";
INSERT INTO "Counted" ("personHash", "practice") SELECT "personHash", "practice" FROM "Contribution" WHERE "verifiedAt" IS NOT NULL;

ALTER TABLE "Contribution" DROP CONSTRAINT "Contribution_pkey";
DROP INDEX "Contribution_personHash_practice_key";
ALTER TABLE "Contribution" DROP COLUMN "id", ALTER COLUMN "createdAt" DROP DEFAULT;
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_pkey" PRIMARY KEY ("personHash", "practice");

CREATE TABLE "Release" (
    "name" TEXT NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("name")
);

CREATE UNIQUE INDEX "Release_closesAt_key" ON "Release"("closesAt");

CREATE TABLE "ChainEntry" (
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "contentSha256" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ChainEntry_pkey" PRIMARY KEY ("number")
);

CREATE UNIQUE INDEX "ChainEntry_kind_name_key" ON "ChainEntry"("kind", "name");

-- What is published stays as it is, whatever a program of ours gets wrong.
CREATE FUNCTION "refuseChange"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was published is never changed: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "releases_stay" BEFORE UPDATE ON "Release" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "only_samples_go" BEFORE DELETE ON "Release" FOR EACH ROW WHEN (NOT OLD."sample") EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "releases_are_not_emptied" BEFORE TRUNCATE ON "Release" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "the_chain_stays" BEFORE UPDATE OR DELETE ON "ChainEntry" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "the_chain_is_not_emptied" BEFORE TRUNCATE ON "ChainEntry" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();
