import "server-only";

interface Lists {
  domains: ReadonlySet<string>;
  /** Every domain under one of these is one too. */
  parents: ReadonlySet<string>;
}

declare global {
  // Next evaluates a module once per bundle; 120,000 names are held once per process.
  var untickedDisposable: Promise<Lists> | undefined;
}

async function read(): Promise<Lists> {
  const [domains, parents] = await Promise.all([
    import("disposable-email-domains"),
    import("disposable-email-domains/wildcard.js"),
  ]);
  return { domains: new Set(domains.default), parents: new Set(parents.default) };
}

function parentsOf(domain: string): string[] {
  const parts = domain.split(".");
  return parts.map((_, at) => parts.slice(at).join("."));
}

/** Whether a mail domain gives out addresses for a few minutes, to anybody: by the list of the package disposable-email-domains. */
export async function isDisposable(domain: string): Promise<boolean> {
  const lists = await (globalThis.untickedDisposable ??= read());
  return lists.domains.has(domain) || parentsOf(domain).some((parent) => lists.parents.has(parent));
}
