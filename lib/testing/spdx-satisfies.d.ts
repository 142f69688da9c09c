declare module "spdx-satisfies" {
  /** Whether an expression of SPDX is satisfied by some of the approved licences. Throws for what is no such expression. */
  const satisfies: (expression: string, approved: string[]) => boolean;
  export = satisfies;
}
