declare const written: unique symbol;

/** Markup that React has written, every word in it escaped: `staticMarkup` of lib/infra alone makes it. */
export type Markup = string & { readonly [written]: true };
