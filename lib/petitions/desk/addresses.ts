import type { PetitionAct } from "./policy";

/** Where the pages of the desk are, from the origin on. */
export const deskList = "/organise/petitions";

export const deskNew = `${deskList}/new`;

/** By the id of a petition. */
export const deskPage = (id: string) => `${deskList}/${id}`;

export const deskWords = (id: string) => `${deskPage(id)}/words`;

export const deskPreview = (id: string) => `${deskPage(id)}/preview`;

export const deskTrends = (id: string) => `${deskPage(id)}/trends`;

export const deskInvalidations = (id: string, criteria: Readonly<Record<string, string | undefined>> = {}) => {
  const given = Object.entries(criteria).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `${deskPage(id)}/invalidations${given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ""}`;
};

/** What is handed over: the document, and the names of those who ticked that. */
export const deskDelivery = (id: string) => `${deskPage(id)}/delivery.pdf`;

export const deskSignatories = (id: string) => `${deskPage(id)}/signatories.csv`;

/** Where a form about a petition is posted to. */
export const deskAct = (id: string, act: PetitionAct) => `${deskPage(id)}/${act}`;

export const deskComments = "/organise/comments";

/** With what was decided before that moment. */
export const deskEarlierComments = (before: Date) => `${deskComments}?before=${before.toISOString()}`;

export const deskDecision = (signature: string, act: "decide" | "decide-again") =>
  `${deskComments}/${signature}/${act}`;
