import "server-only";
import { organiserDb } from "@/lib/infra/organiser-db";
import { lookAgainAtSwitches } from "@/lib/infra/switches";
import type { Admin } from "@/lib/kernel/actor";
import { recordAct } from "../audit";
import type { SwitchForm } from "../schema";

const isOff = ({ value }: SwitchForm) => value === "off" || value === "";

/** Throws a switch, or takes it back: it acts within five seconds on every instance. The sentence of the banner is public, so the log has it too. */
export async function throwSwitch({ by, ...set }: SwitchForm & { by: Admin }, now: Date): Promise<void> {
  const { name, value } = set;
  await organiserDb.$transaction(async (work) => {
    if (isOff(set)) await work.switch.deleteMany({ where: { name } });
    else await work.switch.upsert({ where: { name }, create: { name, value, at: now }, update: { value, at: now } });
    await recordAct(work, { by, kind: "switch.throw", detail: { name, value } }, now);
  });
  lookAgainAtSwitches();
}
