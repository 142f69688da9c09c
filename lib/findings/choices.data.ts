/**
 * The closed vocabularies of a finding. Words for people stand in the word catalogue under the same keys.
 * Apart from the schema, because the first sight of a form needs no schemas.
 */

export const settingStates = ["on", "off", "form", "absent", "greyed", "different", "not-found"] as const;
export type SettingState = (typeof settingStates)[number];
/** What can be found, by the kind of control that the catalogue knows. "on": the data may be used, whatever the switch is called. */
export const statesOfKind = {
  switch: ["on", "off", "greyed", "absent", "different", "not-found"],
  form: ["form", "absent", "different", "not-found"],
  none: ["absent", "different"],
} as const satisfies Record<string, readonly SettingState[]>;
/** States in which the person had something before them to look at. */
export const foundStates: readonly SettingState[] = ["on", "off", "form", "greyed", "different"];

export const yesNoUnsure = ["yes", "no", "unsure"] as const;
export const toldAnswers = ["before", "after", "no", "unsure"] as const;
export type ToldAnswer = (typeof toldAnswers)[number];
export const noticeChannels = ["email", "in-app", "other"] as const;
export const contactChannels = ["form", "email", "post"] as const;
export const askedFor = ["complaint", "objection", "erasure", "restriction", "access"] as const;
export const replies = ["none", "acknowledged", "answered"] as const;
/** How a company answered, as the person reads it. */
export const answerKinds = ["fully", "partly", "refused", "legitimate-interests", "other"] as const;
export type AnswerKind = (typeof answerKinds)[number];
/** What a company wants to know before it goes on: who writes, or what exactly is meant. */
export const askedBackFor = ["identity", "clarification"] as const;
/** What a setting says when it is looked at again. */
export const laterStates = ["on", "off", "gone"] as const;
export const remedies = [
  "stop",
  "confirm",
  "erase",
  "restrict",
  "access",
  "models",
  "assessment",
  "default-off",
] as const;
export type Remedy = (typeof remedies)[number];
/** The right that a remedy exercises, where it exercises one. */
export const rightOf: Partial<Record<Remedy, (typeof askedFor)[number]>> = {
  stop: "objection",
  erase: "erasure",
  restrict: "restriction",
  access: "access",
};
/** What of theirs a person says is on the platform. */
export const contentKinds = [
  "profile",
  "posts",
  "comments",
  "articles",
  "photos",
  "videos",
  "groups",
  "ai-chats",
  "job-answers",
  "messages",
  "voice",
  "documents",
  "code",
] as const;
export type ContentKind = (typeof contentKinds)[number];
/** Kinds of data that the law protects specially, said only by someone who wants to. */
export const sensitiveKinds = ["health", "beliefs", "politics", "union", "ethnicity", "orientation"] as const;
export type SensitiveKind = (typeof sensitiveKinds)[number];
/** What a practice lets a person answer: taken from the catalogue on the server, and sent to the browser with the form. */
export interface Offers {
  states: readonly SettingState[];
  content: readonly ContentKind[];
  /** Whether there is an objection form beside the switch. */
  objectionForm: boolean;
}
/** While no practice is chosen. */
export const everythingOffered: Offers = { states: settingStates, content: contentKinds, objectionForm: true };

export const under18Answers = ["no", "yes", "unsaid"] as const;
export const sharingChoices = ["everything", "not-address", "ask-first"] as const;
