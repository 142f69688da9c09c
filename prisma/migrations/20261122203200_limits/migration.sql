-- CreateTable
CREATE TABLE "Limit" (
    "name" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Limit_pkey" PRIMARY KEY ("name")
);

-- What admins may know of the counters: how many run, how much of them is used, and nothing of whose they are.
CREATE FUNCTION "limitFigures"("at" timestamptz) RETURNS TABLE("name" text, "counters" bigint, "uses" bigint, "most" int)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT has_table_privilege(session_user, '"AuditEvent"', 'SELECT') THEN
    RAISE EXCEPTION 'The figures of the limits are for admins.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN QUERY SELECT split_part("key", ':', 1), count(*), sum("points")::bigint, max("points")
    FROM "RateLimit" WHERE "expire" > "at" GROUP BY 1;
END
$$;
