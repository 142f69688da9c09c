declare module "disposable-email-domains" {
  const domains: readonly string[];
  export = domains;
}

declare module "disposable-email-domains/wildcard.js" {
  /** Every domain under one of these is one too. */
  const parents: readonly string[];
  export = parents;
}
