/**
 * Where the pages of a petition are, from the origin on. `token` is what a mail proves that it was read with. What somebody asks for may be
 * no slug of ours: it is written so that it still is one part of an address.
 */

export const petitionsPage = "/petitions";

export const petitionPage = (slug: string) => `${petitionsPage}/${encodeURIComponent(slug)}`;

export const signPage = (slug: string) => `${petitionPage(slug)}/sign`;

/** What follows a form that was sent: the code is typed there. The id stands for a signature, or for none. */
export const sentPage = (slug: string, id: string) => `${signPage(slug)}/sent?s=${encodeURIComponent(id)}`;

export const signedPage = (slug: string) => `${petitionPage(slug)}/signed`;

const withToken = (slug: string, page: string, token: string) =>
  `${petitionPage(slug)}/${page}?t=${encodeURIComponent(token)}`;

export const confirmPage = (slug: string, token: string) => withToken(slug, "confirm", token);

export const withdrawPage = (slug: string, token: string) => withToken(slug, "withdraw", token);

/** Where a signature moves to the address that the mail went to. */
export const newAddressPage = (slug: string, token: string) => withToken(slug, "address", token);

export const stopUpdatesPage = (slug: string, token: string) => withToken(slug, "updates/stop", token);

/** Where a mail program stops the updates by itself (RFC 8058). */
export const stopUpdatesNow = (slug: string, token: string) => withToken(slug, "updates/stop/now", token);

/** The petition by itself, for a frame on another site; how to have that; and its picture, whose address changes with the count. */
export const embedPage = (slug: string) => `${petitionPage(slug)}/embed`;

export const embedThisPage = (slug: string) => `${petitionPage(slug)}/embed-this`;

export const sharePicture = (slug: string, count: number) => `${petitionPage(slug)}/share.png?signatures=${count}`;

/** Its record as data. */
export const petitionsData = "/api/v1/petitions";

export const petitionData = (slug: string) => `${petitionsData}/${encodeURIComponent(slug)}`;
