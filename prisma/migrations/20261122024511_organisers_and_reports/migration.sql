-- AlterTable
ALTER TABLE "User" ADD COLUMN     "role" TEXT NOT NULL DEFAULT 'complainant';

-- CreateTable
CREATE TABLE "ChangeReport" (
    "id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "practice" TEXT,
    "topic" TEXT NOT NULL,
    "wrappedKey" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "verdict" TEXT,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChangeReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefusedForm" (
    "id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RefusedForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChangeReport_fingerprint_key" ON "ChangeReport"("fingerprint");

-- CreateIndex
CREATE INDEX "ChangeReport_platform_idx" ON "ChangeReport"("platform");

-- CreateIndex
CREATE INDEX "ChangeReport_sentAt_idx" ON "ChangeReport"("sentAt");

-- CreateIndex
CREATE INDEX "RefusedForm_expiresAt_idx" ON "RefusedForm"("expiresAt");
