-- AlterTable
ALTER TABLE "ChangeReport" ADD COLUMN     "sealedPicture" BYTEA;
