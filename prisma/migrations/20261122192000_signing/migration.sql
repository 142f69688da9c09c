-- Counters of limits may be lost where the database crashes, and nobody who signs waits for the disk because of one.
ALTER TABLE "RateLimit" SET UNLOGGED;
