import { controlOf, mayCarryASentence, type Practice } from "@/lib/platforms/catalogue";
import { possessiveOf, quoted } from "./phrases";
import { isByEmail } from "./sending";

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
  if (setting.kind === "none") return "a setting for this use of my data";
  if (isByEmail({ setting })) return "a way to refuse this use of my data";
  const page = setting.kind === "switch" && setting.page !== undefined ? ` on the page ${quoted(setting.page)}` : "";
  return `${whose} ${called(setting, controlWord({ setting }))}${page}`;
}

/** A name of ours describes, and is not what anybody would find there: only a real one is quoted. */
function called({ name, nameIsOurs }: { name: string; nameIsOurs?: true | undefined }, word: string): string {
  return nameIsOurs ? name : `${word} ${quoted(name)}`;
}

/** "TikTok’s form for privacy requests": the form to object with, as it is called; undefined where none is known. */
export function formCalled({ setting, objectionForm, platform }: Practice): string | undefined {
  const form = setting.kind === "form" ? setting : objectionForm;
  return form && `${possessiveOf(platform.name)} ${called(form, "form")}`;
}

/** What the switch shows when the data may be used ("on"), and when they may not: one that prevents the use is the other way round. */
export function shownAs(state: "on" | "off", practice: Controlled): "on" | "off" {
  if (controlOf(practice) !== "prevention") return state;
  return state === "on" ? "off" : "on";
}

/** The text in which the platform names a right to opt out without a way to use it; undefined where it names none. */
export function rightNamedIn({ setting }: Controlled): string | undefined {
  return setting.kind === "none" && mayCarryASentence(setting.source) ? setting.rightNamedIn : undefined;
}
