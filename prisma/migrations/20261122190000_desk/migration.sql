-- Whoever signs in with the address has shown that it is theirs: an invitation needs no token besides.
DROP INDEX "Invitation_tokenHash_key";
ALTER TABLE "Invitation" DROP COLUMN "tokenHash";
CREATE UNIQUE INDEX "Invitation_email_key" ON "Invitation"("email");

-- Drafts are for those who may write petitions, by whatever role of the database they come; its owner sees all.
ALTER TABLE "Petition" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "all_see_what_is_published" ON "Petition" FOR SELECT USING ("opensAt" IS NOT NULL);
CREATE POLICY "writers_see_drafts" ON "Petition" FOR SELECT USING (has_table_privilege('public."Petition"', 'INSERT'));
CREATE POLICY "writers_write" ON "Petition" FOR INSERT WITH CHECK (true);
CREATE POLICY "writers_change" ON "Petition" FOR UPDATE USING (true);
CREATE POLICY "only_drafts_go" ON "Petition" FOR DELETE USING ("opensAt" IS NULL);

ALTER TABLE "PetitionUpdate" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Milestone" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Gathered" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "with_their_petition" ON "PetitionUpdate"
  USING (EXISTS (SELECT FROM "Petition" WHERE "Petition"."id" = "PetitionUpdate"."petitionId"));
CREATE POLICY "with_their_petition" ON "Milestone"
  USING (EXISTS (SELECT FROM "Petition" WHERE "Petition"."id" = "Milestone"."petitionId"));
CREATE POLICY "with_their_petition" ON "Gathered"
  USING (EXISTS (SELECT FROM "Petition" WHERE "Petition"."id" = "Gathered"."petitionId"));

-- The changes are noted with the rights of their owner, so that nobody needs the right to write any other.
ALTER FUNCTION "noteSignatureChanges"() SECURITY DEFINER SET search_path = public, pg_temp;

-- Of all people the desk sees those who organise, and may take that away from them; giving it takes their own acceptance.
CREATE VIEW "OrganiserAccount" WITH (security_barrier) AS
  SELECT "id", "email", "role", "createdAt" FROM "User" WHERE "role" IN ('organiser', 'admin');
