export function ensureNginx(): { nginx: string; openssl: string };
