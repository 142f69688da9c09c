import { type Provider, providers, subdomainProviders } from "./mailbox-providers.data";

/** The two halves of a mail address, the domain in the letters that mail servers use. */
export interface MailAddress {
  local: string;
  /** Lower case, international domains as "xn--…". */
  domain: string;
}

/** RFC 5321. */
const longest = { local: 64, address: 254 };
/** No spaces, no quotes, no dot at either end or doubled; any script. */
const localPattern = /^[^\s"(),:;<>@[\]\\.]+(\.[^\s"(),:;<>@[\]\\.]+)*$/u;
const domainPattern = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** The domain as mail servers write it; undefined where it is none. A number or a bare host is none either. */
function asciiDomain(typed: string): string | undefined {
  // What would end the host part of an address has no place in a domain.
  const address = `http://${typed}`;
  if (/[\s/\\?#:@%[\]]/.test(typed) || !URL.canParse(address)) return undefined;
  const domain = new URL(address).hostname.replace(/\.$/, "");
  return domainPattern.test(domain) ? domain : undefined;
}

/** The halves of what was typed; undefined where it is no address that mail could go to. */
export function parseMailAddress(typed: string): MailAddress | undefined {
  const address = typed.trim().normalize("NFC");
  const at = address.lastIndexOf("@");
  const [local, domain] = [address.slice(0, Math.max(at, 0)), asciiDomain(address.slice(at + 1))];
  if (domain === undefined || !localPattern.test(local)) return undefined;
  const isShort = local.length <= longest.local && local.length + domain.length < longest.address;
  return isShort ? { local, domain } : undefined;
}

/** The address as mail is sent to it: what was typed, its domain in the letters of mail servers. Undefined where it is none. */
export function sendableAddress(typed: string): string | undefined {
  const address = parseMailAddress(typed);
  return address && `${address.local}@${address.domain}`;
}

/** "anything@sofia.fastmail.com" is delivered to sofia@fastmail.com. */
function withoutSubdomain({ local, domain }: MailAddress): MailAddress {
  const [name = "", ...rest] = domain.split(".");
  const parent = rest.join(".");
  return subdomainProviders.includes(parent) ? { local: name, domain: parent } : { local, domain };
}

/** The provider that a domain is one of; of most domains nothing is known. */
function providerOf(domain: string): Provider {
  return providers.find(({ domains }) => domains.includes(domain)) ?? { domains: [domain] };
}

/** The name without the owner's tags and what its provider reads over; a name of nothing else stays as it is. */
function withoutTags(local: string, { readsOver, tags = [] }: Provider): string {
  const untagged = ["+", ...tags].reduce((name, tag) => name.split(tag, 1)[0] || name, local);
  return (readsOver && untagged.replace(readsOver, "")) || untagged;
}

/**
 * The mailbox behind an address, whatever way of writing it: case, tags after "+", dots where its provider reads over them, and
 * the provider's other domains are all one. Undefined where the address is none. It is for recognising, never for sending to.
 */
export function mailboxOf(typed: string): MailAddress | undefined {
  const address = parseMailAddress(typed);
  if (!address) return undefined;
  const { local, domain } = withoutSubdomain({ ...address, local: address.local.normalize("NFKC").toLowerCase() });
  const provider = providerOf(domain);
  return { local: withoutTags(local, provider), domain: provider.domains[0] };
}
