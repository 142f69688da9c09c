import type { Figure } from "./disclosure";
import type { Dashboard } from "./schema";

/** The one figure to show where there is room for one. */
export interface Headline {
  what: "foundOn" | "checked";
  figure: Figure;
  /** Those among whom it was found, where there are enough to say. */
  checked: number | undefined;
}

/** What was found on, or, where too few found that or it was not asked, how many looked. */
export function headlineOf({ foundOn, checked }: Pick<Dashboard, "foundOn" | "checked">): Headline {
  const looked = checked.kind === "count" ? checked.value : undefined;
  return foundOn?.kind === "count"
    ? { what: "foundOn", figure: foundOn, checked: looked }
    : { what: "checked", figure: checked, checked: undefined };
}
