export function ensureFrictionless(): string;
