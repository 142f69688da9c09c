import type { EvidenceType } from "./file-types";
import { chunksOf, endOfJpeg, endOfWebp, segmentsOf } from "./traces/chunks";

// A smaller copy in its notes has an end mark too.
const isWholeJpeg = (bytes: Uint8Array) => endOfJpeg(bytes) > ([...segmentsOf(bytes)].at(-1)?.to ?? 2);

const isWhole: Partial<Record<EvidenceType, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => [...chunksOf(bytes)].at(-1)?.type === "IEND",
  jpeg: isWholeJpeg,
  webp: (bytes) => bytes.length >= 12 && endOfWebp(bytes) <= bytes.length,
};

/**
 * Whether the end of a picture is missing. Firefox and Safari decode what there is and leave the rest blank, without a word; the other types
 * they refuse by themselves.
 */
export function isCutShort(bytes: Uint8Array, type: EvidenceType): boolean {
  return isWhole[type]?.(bytes) === false;
}
