import { isInOrder, statesOfKind } from "@/lib/findings/schema";
import { practiceById, type PracticeId, type Setting } from "@/lib/platforms/catalogue";

const early = "Must not be earlier than";
const late = "Must not be later than";

/** Days that cannot both be true: the letter would tell an impossible story. */
export const orders: { path: [string, string]; holds: (facts: Dated) => boolean; error: string }[] = [
  {
    path: ["seen", "firstOn"],
    holds: ({ seen }) => isInOrder(seen?.firstOn, seen?.on),
    error: `${late} seen.on`,
  },
  {
    path: ["notice", "on"],
    holds: ({ notice, seen }) => notice?.told !== "before" || isInOrder(notice.on, seen?.on),
    error: `${late} seen.on when told is "before"`,
  },
  {
    path: ["switchedOff", "on"],
    // A form may have been sent long before it was looked at again.
    holds: ({ switchedOff, seen }) => switchedOff?.off === undefined || isInOrder(seen?.on, switchedOff.on),
    error: `${early} seen.on`,
  },
  {
    path: ["seenAgain", "on"],
    holds: ({ seen, seenAgain }) => isInOrder(seen?.on, seenAgain?.on),
    error: `${early} seen.on`,
  },
  {
    path: ["contact", "extendedUntil"],
    holds: ({ contact }) => isInOrder(contact?.extendedOn, contact?.extendedUntil),
    error: `${early} contact.extendedOn`,
  },
  ...(["receivedOn", "acknowledgedOn", "extendedOn", "firstAnsweredOn", "repliedOn"] as const).map((name) => ({
    path: ["contact", name] satisfies [string, string],
    holds: ({ contact }: Dated) => isInOrder(contact?.on, contact?.[name]),
    error: `${early} contact.on`,
  })),
];

export const platformOf = (practice: PracticeId): string => practiceById(practice).platform.id;

/** What cannot be said of a platform with that kind of control. */
export const controlled: {
  path: string[];
  isSaid: (facts: Controlled, kind: Setting["kind"]) => boolean;
  error: (kind: Setting["kind"]) => string;
}[] = [
  {
    path: ["setting", "state"],
    isSaid: ({ setting }, kind) => !statesOf(kind).includes(setting.state),
    error: (kind) => `Must be one of ${statesOf(kind).join(", ")} for this practice`,
  },
  {
    path: ["switchedOnByMe"],
    isSaid: ({ switchedOnByMe }, kind) => switchedOnByMe !== undefined && kind !== "switch",
    error: () => "Must be absent: this practice has no switch",
  },
  {
    path: ["switchedOff", "off"],
    isSaid: ({ switchedOff }, kind) => switchedOff?.off !== undefined && kind !== "switch",
    error: () => "Must be absent: this practice has no switch",
  },
  {
    path: ["seenAgain"],
    isSaid: ({ seenAgain }, kind) => seenAgain !== undefined && kind !== "switch",
    error: () => "Must be absent: this practice has no switch",
  },
];

function statesOf(kind: Setting["kind"]): readonly string[] {
  return statesOfKind[kind];
}

interface Controlled {
  setting: { state: string };
  switchedOnByMe?: string | undefined;
  switchedOff?: { off?: boolean | undefined } | undefined;
  seenAgain?: object | undefined;
}

/** States in which there was no switch to turn. */
export const noSwitch: readonly string[] = ["absent", "greyed", "not-found", "form"];

interface Dated {
  seen?: { on: string; firstOn?: string | undefined } | undefined;
  notice?: { told: string; on?: string | undefined } | undefined;
  switchedOff?: { off?: boolean | undefined; on?: string | undefined } | undefined;
  seenAgain?: { on: string } | undefined;
  contact?: ({ on: string } & Partial<Record<DayOfContact, string | undefined>>) | undefined;
}

type DayOfContact = "receivedOn" | "acknowledgedOn" | "extendedOn" | "extendedUntil" | "firstAnsweredOn" | "repliedOn";
