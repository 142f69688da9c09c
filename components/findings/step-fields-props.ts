import type { DeviceWords, FaultWords } from "@/components/evidence/device-words";
import type { ShownPiece } from "@/components/evidence/piece-shown";
import type { Counting } from "@/components/exports/counting";
import type { FormSource } from "@/components/ui/field-props";
import type { SelectGroup } from "@/components/ui/select-field";
import type { StepId } from "@/lib/findings/questions";
import type { ContentKind, Remedy, SettingState } from "@/lib/findings/choices.data";
import type { Control } from "@/lib/platforms/control";
import type { PartField } from "@/lib/places/schema";
import type { Words } from "@/lib/words/catalogue";

interface Option<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string | undefined;
}

/** A platform with what it does, a row each. */
export interface PlatformRows {
  name: string;
  /** Everything people look for it by, in small letters. */
  soughtBy: string;
  practices: Option[];
}

/** What the fields of each step are drawn from besides their words: chosen on the server, out of the catalogues. */
interface Contexts {
  platform: {
    platforms: PlatformRows[];
    /** What the address asks for; the list is cut to it without JavaScript. */
    sought: string;
    /** The id of the form, outside this one, that asks for the shorter list. */
    findForm: string;
  };
  residence: {
    places: SelectGroup[];
    /** The parts of divided countries that are too many for rows. */
    parts: Record<Exclude<PartField, "nation">, SelectGroup["options"]>;
  };
  setting: { states: Option<SettingState>[] };
  seen: { languages: string[] };
  "switched-off": {
    control: Control;
    /** The name of the objection form, where there is one. */
    objectionForm: string | undefined;
    /** True where that is no name, but what we call it. */
    isDescribed: boolean;
  };
  "at-stake": {
    content: readonly ContentKind[];
    /** Absent where the platform’s exports are not read. */
    counting: Counting | undefined;
  };
  evidence: {
    pieces: ShownPiece[];
    /** How many more pieces the letter has room for. */
    room: number;
    /** How many files were not taken with the last sending. */
    refused: number;
    /** Words for what is done on the device. */
    device: { words: DeviceWords; faults: FaultWords };
  };
  contact: { remedies: Option<Remedy>[] };
  remedies: { remedies: Option<Remedy>[] };
  details: { platform: string };
}

export type ContextOf<Id extends StepId> = Id extends keyof Contexts ? Contexts[Id] : undefined;

export interface StepFieldsProps<Id extends StepId> {
  form: FormSource;
  words: Words["check"][Id];
  dateWords: Words["common"]["date"];
  context: ContextOf<Id>;
}
