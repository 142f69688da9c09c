-- Accounts that nobody uses, and cases that are closed.
ALTER TABLE "User" ADD COLUMN "lastSeenOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "warnedOn" DATE;
ALTER TABLE "Complaint" ADD COLUMN "keepMonths" INTEGER;
CREATE INDEX "Complaint_keepMonths_idx" ON "Complaint"("keepMonths");

-- A person's copy of what is here, for a day.
CREATE TABLE "AccountExport" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "pieces" INTEGER,
    "bytes" INTEGER,
    "readyAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountExport_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "AccountExport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "AccountExport_userId_key" ON "AccountExport"("userId");

CREATE TABLE "AccountExportPart" (
    "exportId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "AccountExportPart_pkey" PRIMARY KEY ("exportId", "number"),
    CONSTRAINT "AccountExportPart_exportId_fkey" FOREIGN KEY ("exportId") REFERENCES "AccountExport"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
