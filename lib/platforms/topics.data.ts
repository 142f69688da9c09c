/** What of a platform's record can turn out to differ. A report names one; a fact of the record belongs to one. */
export const topics = ["label", "path", "question", "default", "form", "controller", "other"] as const;
export type Topic = (typeof topics)[number];

/** Where in a platform's record the facts of a topic stand; the first that fits decides. */
export const topicByPlace: readonly (readonly [place: RegExp, topic: Topic])[] = [
  [/\.setting\.paths\./, "path"],
  [/\.setting\.questions\./, "question"],
  [/\.defaults\./, "default"],
  [/(^|\.)(controllers|representatives)\./, "controller"],
  [/\.objectionForm$/, "form"],
  [/\.setting$/, "label"],
];
