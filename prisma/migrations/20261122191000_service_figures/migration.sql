-- What the organisers' desk may know of the parts it has no right to look into: numbers and moments,
-- and nothing from which the exact count of a week's findings or complaints follows.
CREATE FUNCTION "serviceFigures"() RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  "jobs" jsonb := '[]';
BEGIN
  IF NOT has_table_privilege(session_user, '"AuditEvent"', 'SELECT') THEN
    RAISE EXCEPTION 'The figures of the service are for organisers.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- The queue makes its own schema when it first starts.
  IF to_regclass('pgboss.job') IS NOT NULL AND to_regclass('pgboss.schedule') IS NOT NULL THEN
    EXECUTE $jobs$
      SELECT coalesce(jsonb_agg(jsonb_build_object(
        'name', name, 'cron', cron, 'doneAt', done, 'failedAt', failed, 'waiting', waiting) ORDER BY name), '[]')
      FROM (
        SELECT s.name, s.cron,
          max(j.completed_on) FILTER (WHERE j.state = 'completed') AS done,
          max(j.completed_on) FILTER (WHERE j.state = 'failed') AS failed,
          count(*) FILTER (WHERE j.state IN ('created', 'retry', 'active')) AS waiting
        FROM pgboss.schedule s LEFT JOIN pgboss.job j ON j.name = s.name
        GROUP BY s.name, s.cron
      ) AS "scheduled"
    $jobs$ INTO "jobs";
  END IF;
  RETURN (SELECT jsonb_build_object(
    'jobs', "jobs",
    'mails', (SELECT jsonb_build_object(
      'waiting', count(*) FILTER (WHERE "tryAt" <= clock_timestamp()),
      'later', count(*) FILTER (WHERE "tryAt" > clock_timestamp()),
      'oldest', min("tryAt"),
      'tried', count(*) FILTER (WHERE "attempts" > 0)) FROM "OutboxMail" WHERE "sentAt" IS NULL),
    'signatureMails', (SELECT jsonb_build_object(
      'waiting', count(*) FILTER (WHERE "mailTryAt" <= clock_timestamp()),
      'later', count(*) FILTER (WHERE "mailTryAt" > clock_timestamp()),
      'oldest', min("mailTryAt"),
      'tried', count(*) FILTER (WHERE "mailAttempts" > 0)) FROM "Signature" WHERE "mailTryAt" IS NOT NULL),
    'storage', jsonb_build_object(
      'database', pg_database_size(current_database()),
      'fileBytes', pg_total_relation_size('"StoredBytes"')),
    'release', (SELECT jsonb_build_object('name', "name", 'publishedAt', "publishedAt") FROM "Release"
      WHERE NOT "sample" ORDER BY "closesAt" DESC LIMIT 1),
    'chain', (SELECT count(*) FROM "ChainEntry"),
    'counter', (SELECT jsonb_build_object(
      'countedTo', "countedTo", 'recountedAt', "recountedAt", 'differences', "differences") FROM "CounterState"),
    'uncounted', (SELECT count(*) FROM "SignatureChange")
  ));
END
$$;
