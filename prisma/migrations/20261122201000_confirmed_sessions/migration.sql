-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "device" TEXT,
ADD COLUMN     "usedOn" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "VerificationToken" ADD COLUMN     "codeExpires" TIMESTAMPTZ(3),
ADD COLUMN     "codeHash" TEXT,
ADD COLUMN     "codeTries" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "holderHash" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_holderHash_key" ON "VerificationToken"("holderHash");
