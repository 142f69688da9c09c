import { isCalendarDate } from "@/lib/kernel/calendar-date";
import { today } from "@/lib/infra/clock";
import { upkeepReport } from "./upkeep";

const badInput = 2;

const [flag, day, ...rest] = process.argv.slice(2);
const on = flag === undefined ? today() : day;
if ((flag !== undefined && flag !== "--on") || on === undefined || !isCalendarDate(on) || rest.length > 0) {
  process.stderr.write(
    "npm run law [-- --on YYYY-MM-DD]: what of the law is unconfirmed, doubtful or not checked lately\n",
  );
  process.exitCode = badInput;
} else process.stdout.write(upkeepReport(on));
