-- CreateTable
CREATE TABLE "Concern" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Concern_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcernEntry" (
    "id" UUID NOT NULL,
    "concernId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "mailTryAt" TIMESTAMPTZ(3),
    "mailAttempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ConcernEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Concern_reference_key" ON "Concern"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Concern_fingerprint_key" ON "Concern"("fingerprint");

-- CreateIndex
CREATE INDEX "Concern_receivedAt_idx" ON "Concern"("receivedAt");

-- CreateIndex
CREATE INDEX "ConcernEntry_concernId_idx" ON "ConcernEntry"("concernId");

-- CreateIndex
CREATE INDEX "ConcernEntry_mailTryAt_idx" ON "ConcernEntry"("mailTryAt");

-- AddForeignKey
ALTER TABLE "ConcernEntry" ADD CONSTRAINT "ConcernEntry_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE;
