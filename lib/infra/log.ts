import { pino } from "pino";

/** What may stand in a log line: names, numbers and ids that name nobody. There is no field for free text. */
export interface LogFacts {
  id?: string;
  kind?: string;
  route?: string;
  status?: number;
  count?: number;
  milliseconds?: number;
}

const logger = pino(
  { base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination({ dest: 2, sync: true }),
);

function allowed(facts: LogFacts): LogFacts {
  const { id, kind, route, status, count, milliseconds } = facts;
  return { id, kind, route, status, count, milliseconds };
}

/** Records that something happened: `{entity}.{past-verb}`, "letter.frozen". */
export function logEvent(event: string, facts: LogFacts = {}): void {
  logger.info({ event, ...allowed(facts) });
}

interface Trace {
  name: string;
  code: string | undefined;
  at: string[];
}

// A message may quote what somebody typed (Prisma's do), so only the kind of error and the place are kept.
function trace(error: unknown): Trace {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, at: [] };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: error.name, code, at: at.slice(0, 12).map((line) => line.trim()) };
}

/** Records a fault of the program, without its message. */
export function logFault(event: string, error: unknown, facts: LogFacts = {}): void {
  logger.error({ event, ...allowed(facts), error: trace(error) });
}
