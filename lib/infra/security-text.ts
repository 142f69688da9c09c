/** A file that says longer than a year is not believed (RFC 9116, section 2.5.5); each answer says so anew. */
const goodForMs = 180 * 24 * 60 * 60 * 1000;

interface Portal {
  /** Without a slash at its end. */
  baseUrl: string;
  /** The operator's address; without one, the form for complaints about the portal is the contact. */
  contact: string | undefined;
}

/** The text of /.well-known/security.txt (RFC 9116). */
export function securityText({ baseUrl, contact }: Portal, now: Date): string {
  const day = new Date(now.getTime() + goodForMs).toISOString().slice(0, 10);
  const contacts = [...(contact === undefined ? [] : [`mailto:${contact}`]), `${baseUrl}/complain-about-us`];
  return [
    ...contacts.map((address) => `Contact: ${address}`),
    `Expires: ${day}T00:00:00Z`,
    "Preferred-Languages: en",
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    `Policy: ${baseUrl}/security`,
    "",
  ].join("\n");
}
