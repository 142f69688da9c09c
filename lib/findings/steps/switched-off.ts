import { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import {
  dayOf,
  isInOrder,
  type Offers,
  optionalPastDate,
  type SettingState,
  type TypedDate,
  withoutHidden,
  yesNoUnsure,
} from "../schema";

interface Known {
  seen?: { on: TypedDate } | undefined;
  setting?: { state: SettingState } | undefined;
}

const sentForm = z.enum(yesNoUnsure, { error: "switched-off.form.choose" });

/** Where there is only a form: whether it was sent, and when. */
const objected = (today: CalendarDate) =>
  withoutHidden(
    ({ objectionForm }) => (objectionForm === "yes" ? ["off"] : ["off", "on"]),
    z.object({
      off: z.undefined().optional(),
      on: optionalPastDate(today, "switched-off.sent.wrong"),
      objectionForm: sentForm,
    }),
  );

/** Where there is a switch: whether it is off now; whoever saw it on cannot have switched it off before that day. */
const switched = (today: CalendarDate, { seen }: Known, { objectionForm }: Offers) =>
  withoutHidden(
    ({ off }) => [...(off === "yes" ? [] : ["on"]), ...(objectionForm ? [] : ["objectionForm"])],
    z
      .object({
        off: z.enum(["yes", "no"], { error: "switched-off.choose" }),
        on: optionalPastDate(today, "switched-off.on.wrong"),
        objectionForm: objectionForm ? sentForm : sentForm.optional(),
      })
      .refine(({ on }) => isInOrder(dayOf(seen?.on), dayOf(on)), { path: ["on"], error: "switched-off.on.early" }),
  );

export const switchedOffStep = {
  id: "switched-off",
  schema: (today: CalendarDate, known: Known, offers: Offers) =>
    known.setting?.state === "form" ? objected(today) : switched(today, known, offers),
} as const;
