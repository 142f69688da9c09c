import "server-only";

/** Binds a sealed picture to its place in the storage: under another name it does not open. */
export const picturePlace = (id: string): string => `EvidenceFile:${id}:picture`;
