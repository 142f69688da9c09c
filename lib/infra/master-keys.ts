/** The keys that open everything else. What is wrapped from now on takes the newest; what an older one wrapped still opens. */
export interface MasterKeys {
  /** 32 bytes. */
  newest: Buffer;
  /** Newer ones first. */
  older: readonly Buffer[];
}

const keyBytes = 32;

const split = (text: string) => text.split(",").map((key) => Buffer.from(key, "base64"));

/** Whether a text is one master key in base64, or several with commas between them. */
export function isMasterKeys(text: string): boolean {
  return split(text).every((key) => key.length === keyBytes);
}

/** Reads master keys out of such a text, the newest first. */
export function masterKeysFrom(text: string): MasterKeys {
  const [newest = Buffer.alloc(0), ...older] = split(text);
  return { newest, older };
}

/** The same text again. */
export function masterKeysText({ newest, older }: MasterKeys): string {
  return [newest, ...older].map((key) => key.toString("base64")).join(",");
}
