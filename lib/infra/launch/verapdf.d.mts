export function ensureVeraPdf(): string;
