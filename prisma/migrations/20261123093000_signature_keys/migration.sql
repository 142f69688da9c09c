-- What makes the key of one signature of that of its petition: with it goes what its signer typed, from every backup that leaves keys out.
CREATE TABLE "SignatureKey" (
    "signatureId" UUID NOT NULL,
    "salt" BYTEA,

    CONSTRAINT "SignatureKey_pkey" PRIMARY KEY ("signatureId"),
    CONSTRAINT "SignatureKey_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- An empty salt: sealed by the key of the petition itself, until the start that applies this has sealed it anew.
INSERT INTO "SignatureKey" SELECT "id", CASE WHEN "sealed" IS NOT NULL THEN ''::bytea END FROM "Signature";

-- Whatever deletes what was typed destroys the salt in the same statement.
CREATE FUNCTION "destroySalt"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SignatureKey" VALUES (NEW."id", NULL) ON CONFLICT ("signatureId") DO UPDATE SET "salt" = NULL;
  RETURN NULL;
END
$$;

CREATE TRIGGER "nothing_typed" AFTER INSERT OR UPDATE OF "sealed" ON "Signature"
  FOR EACH ROW WHEN (NEW."sealed" IS NULL) EXECUTE FUNCTION "destroySalt"();
