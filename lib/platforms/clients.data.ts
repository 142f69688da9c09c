/** What a person looks at a platform with. Apart from the catalogue, because the wizard's forms carry it into the browser. */
export const clients = ["web", "ios", "android"] as const;
export type Client = (typeof clients)[number];
