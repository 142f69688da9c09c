-- CreateTable
CREATE TABLE "MailPace" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "aSecond" DOUBLE PRECISION NOT NULL,
    "measuredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailPace_pkey" PRIMARY KEY ("id")
);

-- Whoever waits at the screen for their mail comes first; then mails that something speaks against; then news.
CREATE FUNCTION "mailLane"("mailKind" text, "signals" text[]) RETURNS int LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN "mailKind" = 'update' THEN 3 WHEN cardinality("signals") > 0 THEN 2 ELSE 1 END;

-- The mails that wait, by petition and lane, so that none of either has to be passed over to find the next.
DROP INDEX "Signature_mailTryAt_idx";
CREATE INDEX "Signature_waiting_mails" ON "Signature" ("petitionId", "mailLane"("mailKind", "signals"), "mailTryAt")
  WHERE "mailTryAt" IS NOT NULL;
-- Who may be due news.
CREATE INDEX "Signature_wants_updates" ON "Signature" ("petitionId", "updatesMailed", "verifiedAt")
  WHERE "wantsUpdates" AND "verifiedAt" IS NOT NULL AND "invalidationId" IS NULL AND "mailKind" IS NULL;

-- An hour that the counter has left behind is published, and stays as it is.
CREATE FUNCTION "keepClosedHours"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "open" timestamptz := (SELECT date_trunc('hour', "countedTo", 'UTC') FROM "CounterState");
BEGIN
  IF (TG_OP <> 'INSERT' AND OLD."hour" < "open") OR (TG_OP <> 'DELETE' AND NEW."hour" < "open") THEN
    RAISE EXCEPTION 'An hour of signatures that is over does not change.';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER "closed_hours_stay" BEFORE INSERT OR UPDATE OR DELETE ON "CountedHour"
  FOR EACH ROW EXECUTE FUNCTION "keepClosedHours"();
