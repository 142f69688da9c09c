-- CreateTable
CREATE TABLE "PlaceRelease" (
    "name" TEXT NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "PlaceRelease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "PlaceRelease_closesAt_key" ON "PlaceRelease"("closesAt");

CREATE TRIGGER "place_releases_stay" BEFORE UPDATE OR DELETE ON "PlaceRelease" FOR EACH ROW EXECUTE FUNCTION "refuseChange"();
CREATE TRIGGER "place_releases_are_not_emptied" BEFORE TRUNCATE ON "PlaceRelease" FOR EACH STATEMENT EXECUTE FUNCTION "refuseChange"();
