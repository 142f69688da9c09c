-- CreateTable
CREATE TABLE "CountedAnswer" (
    "ownerHash" TEXT NOT NULL,
    "practice" TEXT NOT NULL,

    CONSTRAINT "CountedAnswer_pkey" PRIMARY KEY ("ownerHash","practice")
);
