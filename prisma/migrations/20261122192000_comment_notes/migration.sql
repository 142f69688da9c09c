-- AlterTable
ALTER TABLE "Signature" ADD COLUMN "sealedNote" BYTEA;
