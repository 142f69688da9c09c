/** What is asked of a passkey. */
export interface PasskeyWanted {
  kind: "get" | "create";
  /** Where the question comes from. */
  ask: string;
  /** Whether the browser only offers it where an address is typed, instead of asking at once. */
  isQuiet: boolean;
  signal: AbortSignal;
}

/** Whether this browser makes passkeys and reads questions as the portal writes them. */
export function isAble(): boolean {
  return typeof PublicKeyCredential === "function" && "parseCreationOptionsFromJSON" in PublicKeyCredential;
}

/** Whether it offers them where an address is typed. */
export async function isAutofillAble(): Promise<boolean> {
  return (
    "isConditionalMediationAvailable" in PublicKeyCredential && PublicKeyCredential.isConditionalMediationAvailable()
  );
}

async function question(ask: string, signal: AbortSignal): Promise<Response> {
  return fetch(ask, { method: "POST", body: new URLSearchParams(), signal, redirect: "error" });
}

async function made({ ask, signal }: PasskeyWanted): Promise<Credential | null> {
  const asked = await question(ask, signal);
  // The portal's own answer; the browser checks it once more.
  const options = (await asked.json()) as PublicKeyCredentialCreationOptionsJSON;
  return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options), signal });
}

async function got({ ask, signal, isQuiet }: PasskeyWanted): Promise<Credential | null> {
  const asked = await question(ask, signal);
  const options = (await asked.json()) as PublicKeyCredentialRequestOptionsJSON;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return navigator.credentials.get({ publicKey, signal, ...(isQuiet ? { mediation: "conditional" } : {}) });
}

/** The answer of a passkey as JSON; undefined where there is none, because nobody pressed, nothing fits, or the portal did not answer. */
export async function passkeyAnswer(wanted: PasskeyWanted): Promise<string | undefined> {
  try {
    const credential = await (wanted.kind === "create" ? made(wanted) : got(wanted));
    return credential instanceof PublicKeyCredential ? JSON.stringify(credential) : undefined;
  } catch {
    return undefined;
  }
}
