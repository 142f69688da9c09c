-- Data keys lie apart from what they seal, so that a backup can leave them out and erasing reaches it.
CREATE TABLE "DraftKey" (
    "draftId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "DraftKey_pkey" PRIMARY KEY ("draftId"),
    CONSTRAINT "DraftKey_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "ComplaintKey" (
    "complaintId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,

    CONSTRAINT "ComplaintKey_pkey" PRIMARY KEY ("complaintId"),
    CONSTRAINT "ComplaintKey_complaintId_fkey" FOREIGN KEY ("complaintId") REFERENCES "Complaint"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "DraftKey" SELECT "id", "wrappedKey" FROM "Draft" WHERE "wrappedKey" IS NOT NULL;
INSERT INTO "ComplaintKey" SELECT "id", "wrappedKey" FROM "Complaint";

ALTER TABLE "Draft" DROP COLUMN "wrappedKey";
ALTER TABLE "Complaint" DROP COLUMN "wrappedKey";

-- The key of keyed hashes has a life of its own, so that they outlive a master key.
ALTER TABLE "Installation" ADD COLUMN "wrappedHashKey" BYTEA;
