/** How a provider reads addresses that differ and reach one mailbox. */
export interface Provider {
  /** The first stands for all of them. */
  domains: readonly [string, ...string[]];
  /** Marks in a name that it reads over. */
  readsOver?: RegExp;
  /** Marks after which a tag of the owner's begins, beside "+", which begins one everywhere. */
  tags?: readonly string[];
}

/** What these providers say of their own addresses. A provider that is missing costs little: its owners may sign once for each way of writing. */
export const providers: readonly Provider[] = [
  { domains: ["gmail.com", "googlemail.com"], readsOver: /\./g },
  { domains: ["icloud.com", "me.com", "mac.com"] },
  { domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"], readsOver: /[._-]/g },
  { domains: ["yandex.com", "yandex.ru", "ya.ru", "yandex.by", "yandex.kz", "yandex.ua"], readsOver: /[.-]/g },
  // A hyphen is in no user name of theirs: it begins the word of a disposable address.
  { domains: ["yahoo.com"], tags: ["-"] },
  { domains: ["yahoo.co.uk"], tags: ["-"] },
  { domains: ["yahoo.fr"], tags: ["-"] },
  { domains: ["yahoo.de"], tags: ["-"] },
  { domains: ["ymail.com"], tags: ["-"] },
  { domains: ["rocketmail.com"], tags: ["-"] },
];

/** Where the user's name may stand in front of the domain. */
export const subdomainProviders: readonly string[] = ["fastmail.com", "fastmail.fm"];
