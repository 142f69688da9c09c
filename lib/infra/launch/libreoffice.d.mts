export function ensureLibreOffice(): string;
