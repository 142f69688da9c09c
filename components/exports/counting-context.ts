import { getMessages } from "next-intl/server";
import { exportPlatforms } from "@/lib/exports/answer";
import { daysSaid } from "@/lib/findings/facts";
import type { FindingAnswers } from "@/lib/findings/journey";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { countTold } from "@/lib/letters/account/stake";
import { packFor } from "@/lib/letters/context";
import { conductIn, type Practice } from "@/lib/platforms/catalogue";
import type { Counting } from "./counting";

/** What an export of the practice's platform is counted against; undefined where its exports are not read, or no home is known. */
export async function countingContext(
  practice: Practice,
  answers: Partial<FindingAnswers>,
  today: CalendarDate,
): Promise<Counting | undefined> {
  const platform = exportPlatforms.find((id) => id === practice.platform.id);
  const { residence } = answers;
  if (platform === undefined || residence === undefined) return undefined;
  const conduct = conductIn(practice, residence.country);
  const telling = countTold({ residence, ...daysSaid(answers) }, { practice, conduct, pack: packFor(residence) });
  return { words: (await getMessages()).exports, platform, today, telling };
}
