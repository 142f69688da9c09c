import "server-only";
import { hasKey } from "@/lib/infra/key-apart";
import { organiserDb } from "@/lib/infra/organiser-db";
import type { Organiser } from "@/lib/kernel/actor";
import { recordAct } from "@/lib/organisers/audit";
import type { Verdict } from "../schema";

interface Settling {
  by: Organiser;
  id: string;
  verdict: Verdict;
}

/** Says what a report was found to be; said again, the later word holds. False where there is no such report (any more). */
export async function settleReport({ by, id, verdict }: Settling, now: Date): Promise<boolean> {
  return organiserDb.$transaction(async (work) => {
    const { count } = await work.changeReport.updateMany({
      where: { id, ...hasKey },
      data: { verdict, settledAt: now },
    });
    const refused = count === 0 ? "gone" : undefined;
    await recordAct(work, { by, kind: "report.settle", detail: { report: id, verdict }, refused }, now);
    return count > 0;
  });
}
