import type { Practice } from "@/lib/platforms/catalogue";
import { quoted } from "./phrases";

/** What a person has to refuse with: a switch that allows the use, one that prevents it, a form to send, or nothing. */
export type Control = "switch" | "prevention" | "form" | "none";

type Controlled = Pick<Practice, "setting">;

/** The control that the catalogue knows of. */
export function controlOf({ setting }: Controlled): Control {
  if (setting.kind !== "switch") return setting.kind;
  return setting.permits === "use" ? "switch" : "prevention";
}

/** True where there is a switch to look at. */
export function hasSwitch({ setting }: Controlled): boolean {
  return setting.kind === "switch";
}

/** The form to object with: the only way, or the one beside the switch; undefined where none is known. */
export function objectionFormOf({ setting, objectionForm }: Practice): string | undefined {
  return setting.kind === "form" ? setting.name : objectionForm?.name;
}

/** What it is called in a word; where nothing is known, what a person looks for. */
export function controlWord({ setting }: Controlled): "setting" | "form" {
  return setting.kind === "form" ? "form" : "setting";
}

/** "the setting “Keep Activity”", "your form “Right to object”"; where neither is known, what a person looks for. */
export function controlName({ setting }: Controlled, whose: string): string {
  return setting.kind === "none"
    ? "a setting for this use of my data"
    : `${whose} ${controlWord({ setting })} ${quoted(setting.name)}`;
}

/** What the switch shows when the data may be used ("on"), and when they may not: one that prevents the use is the other way round. */
export function shownAs(state: "on" | "off", practice: Controlled): "on" | "off" {
  if (controlOf(practice) !== "prevention") return state;
  return state === "on" ? "off" : "on";
}
