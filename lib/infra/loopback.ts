const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** True for an address or host name that means this machine alone. */
export const isLoopbackHost = (host: string) => loopback.test(host);
