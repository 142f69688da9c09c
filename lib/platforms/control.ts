import type { Practice } from "./schema";

/** What a person has to refuse with: a switch that allows the use, one that prevents it, a form to send, or nothing. */
export type Control = "switch" | "prevention" | "form" | "none";

/** The control that the catalogue knows of. */
export function controlOf({ setting }: Pick<Practice, "setting">): Control {
  if (setting.kind !== "switch") return setting.kind;
  return setting.permits === "use" ? "switch" : "prevention";
}

/** The form to object with: the only way, or the one beside the switch; undefined where none is known. */
export function objectionFormOf({ setting, objectionForm }: Practice): string | undefined {
  return setting.kind === "form" ? setting.name : objectionForm?.name;
}
