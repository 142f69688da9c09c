/** The name of a petition's form: what was typed under one petition is not shown under another. */
export const signForm = (slug: string): string => `sign ${slug}`;
