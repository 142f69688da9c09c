import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { today } from "@/lib/infra/clock";
import { platforms } from "./catalogue";
import { upkeepReport } from "./upkeep";

const badInput = 2;

const [flag, day, ...rest] = process.argv.slice(2);
const on = flag === undefined ? today() : day;
if ((flag !== undefined && flag !== "--on") || on === undefined || !isCalendarDate(on) || rest.length > 0) {
  process.stderr.write(
    "npm run platforms [-- --on YYYY-MM-DD]: what of the catalogue is from memory, doubtful, undated or old\n",
  );
  process.exitCode = badInput;
} else process.stdout.write(upkeepReport(on, platforms));
