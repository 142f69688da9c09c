import { controlOf, type Practice } from "@/lib/platforms/catalogue";
import { quoted } from "./phrases";

type Controlled = Pick<Practice, "setting">;

/** True where there is a switch to look at. */
export function hasSwitch({ setting }: Controlled): boolean {
  return setting.kind === "switch";
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
