import type { ComponentType } from "react";
import type { StepId } from "@/lib/findings/questions";
import { AgeFields } from "./fields/age-fields";
import { AtStakeFields } from "./fields/at-stake-fields";
import { ChoiceFields } from "./fields/choice-fields";
import { ContactFields } from "./fields/contact-fields";
import { CountMeFields } from "./fields/count-me-fields";
import { DetailsFields } from "./fields/details-fields";
import { EffectFields } from "./fields/effect-fields";
import { EvidenceFields } from "./fields/evidence-fields";
import { NoticeFields } from "./fields/notice-fields";
import { PlatformFields } from "./fields/platform-fields";
import { RemediesFields } from "./fields/remedies-fields";
import { ResidenceFields } from "./fields/residence-fields";
import { SeenFields } from "./fields/seen-fields";
import { SettingFields } from "./fields/setting-fields";
import { SwitchedOffFields } from "./fields/switched-off-fields";
import type { StepFieldsProps } from "./step-fields-props";

/** A step without fields does not compile. */
export const stepFields: { [Id in StepId]: ComponentType<StepFieldsProps<Id>> } = {
  platform: PlatformFields,
  residence: ResidenceFields,
  setting: SettingFields,
  seen: SeenFields,
  choice: ChoiceFields,
  notice: NoticeFields,
  "switched-off": SwitchedOffFields,
  "at-stake": AtStakeFields,
  effect: EffectFields,
  age: AgeFields,
  evidence: EvidenceFields,
  contact: ContactFields,
  remedies: RemediesFields,
  details: DetailsFields,
  "count-me": CountMeFields,
};
