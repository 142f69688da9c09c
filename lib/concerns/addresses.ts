import type { DeskAct } from "./schema";

/** Where complaining about the portal is, from the origin on. */
export const concernPage = "/complain-about-us";

/** Where a concern is found again by whoever holds its link. */
export const ownConcernPage = (token: string) => `${concernPage}/yours?t=${encodeURIComponent(token)}`;

export const deskConcerns = "/organise/concerns";

/** What is asked for may be no id of ours: it is written so that it still is one part of an address. */
export const deskConcern = (id: string) => `${deskConcerns}/${encodeURIComponent(id)}`;

export const deskActAddress = (id: string, act: DeskAct) => `${deskConcern(id)}/${act}`;
