import { type SettingState, statesOfKind } from "@/lib/findings/choices.data";
import type { StepId } from "@/lib/findings/questions";
import { type Control, controlOf } from "@/lib/platforms/catalogue";
import type { Setting } from "@/lib/platforms/schema";
import type { Words } from "@/lib/words/catalogue";

type StateWords = keyof Words["check"]["setting"]["states"];

const ofSwitch = { greyed: "greyed", absent: "absent", different: "different", "not-found": "not-found" } as const;

/** Under which key the words of a state stand. A switch against the use is off where the data may be used. */
const stateWords: Record<Control, Partial<Record<SettingState, StateWords>>> = {
  switch: { on: "on", off: "off", ...ofSwitch },
  prevention: { on: "unblocked", off: "blocked", ...ofSwitch },
  form: { form: "form", absent: "no-form", different: "other-form", "not-found": "not-found" },
  none: { absent: "nothing", different: "something" },
};

/** The name a setting goes by, "" where there is none, and whether it is only our description, which nobody quotes. */
export function settingName(setting: Setting): { name: string; ours: "true" | "false" } {
  if (setting.kind === "none") return { name: "", ours: "false" };
  return { name: setting.name, ours: setting.nameIsOurs ? "true" : "false" };
}

/** The states that can be found of a setting, each with the key of its words. */
export function statesOf(setting: Setting): { state: SettingState; key: StateWords }[] {
  const keys = stateWords[controlOf({ setting })];
  return statesOfKind[setting.kind].flatMap((state) => {
    const key = keys[state];
    return key === undefined ? [] : [{ state, key }];
  });
}

/** Steps that ask in other words where there is another control than a switch for the use. */
const askedOtherwise = [
  "setting.form",
  "setting.none",
  "choice.prevention",
  "switched-off.prevention",
  "switched-off.form",
] as const;

/** Under which key the heading and the help of a step stand. */
export function askedAs(step: StepId, control: Control): StepId | (typeof askedOtherwise)[number] {
  return askedOtherwise.find((key) => key === `${step}.${control}`) ?? step;
}
