-- Whether a signature counts, for whoever may not look at signatures.
CREATE FUNCTION "isCounted"("signature" uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
  SELECT EXISTS (SELECT FROM "Signature" WHERE "id" = "signature" AND "signatureCounts"("verifiedAt", "invalidationId"))
$$;

-- What somebody said stands on a page as long as their signature counts: taken out it is hidden, and with the signature it comes back.
ALTER TABLE "PublishedComment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "all_see_what_counts" ON "PublishedComment" FOR SELECT USING ("isCounted"("signatureId"));
CREATE POLICY "writers_see_all" ON "PublishedComment" FOR SELECT
  USING (has_table_privilege('public."PublishedComment"', 'INSERT'));
CREATE POLICY "writers_write" ON "PublishedComment" FOR INSERT WITH CHECK (true);
CREATE POLICY "writers_change" ON "PublishedComment" FOR UPDATE USING (true);
CREATE POLICY "writers_take_down" ON "PublishedComment" FOR DELETE USING (true);
