/** Stands in each part that does something in the browser: a page without one is sent without scripts (`lib/infra/idle-script.ts`). */
export const NeedsScript = () => <span hidden data-needs-script="" />;
