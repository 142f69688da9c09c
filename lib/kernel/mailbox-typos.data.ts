/** Mail domains that many people have: none of them is asked about, and an address one slip away from one of them is. */
export const frequentDomains: readonly string[] = [
  ...["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "icloud.com", "yahoo.com", "aol.com"],
  ...["hotmail.co.uk", "yahoo.co.uk", "live.co.uk", "outlook.co.uk", "btinternet.com", "sky.com", "virginmedia.com"],
  ...[
    "talktalk.net",
    "ntlworld.com",
    "tiscali.co.uk",
    "blueyonder.co.uk",
    "protonmail.com",
    "proton.me",
    "fastmail.com",
  ],
  ...["eircom.net", "hotmail.fr", "yahoo.fr", "orange.fr", "wanadoo.fr", "laposte.net", "free.fr", "web.de", "gmx.de"],
  ...["gmx.net", "t-online.de", "libero.it", "hotmail.it", "hotmail.es", "me.com", "mac.com", "msn.com", "comcast.net"],
  // They look like slips, and are none.
  ...["mail.com", "email.com", "ymail.com", "hotmail.de", "hotmail.se", "hotmail.be", "hotmail.nl", "hotmail.ca"],
  ...[
    "yahoo.de",
    "yahoo.es",
    "yahoo.ie",
    "yahoo.it",
    "yahoo.ca",
    "outlook.fr",
    "outlook.de",
    "outlook.es",
    "outlook.ie",
  ],
  ...["gmx.com", "gmx.at", "gmx.ch", "live.fr", "live.de", "live.ca", "live.ie", "libero.com", "orange.es"],
];

/** Endings that are none, and what was meant. */
export const mistypedEndings: Readonly<Record<string, string>> = {
  con: "com",
  cpm: "com",
  cmo: "com",
  vom: "com",
  xom: "com",
  comm: "com",
  ocm: "com",
  "co.ik": "co.uk",
  "co.ukk": "co.uk",
  couk: "co.uk",
  "ac.ukk": "ac.uk",
  ogr: "org",
  nte: "net",
};
