export function ensureDataDir(folder: string): string | undefined;
