/** How much an export may be before it is taken for something else. Only what is read counts: photos and videos are not. */
export interface Limits {
  mostEntries: number;
  /** Archives in archives: 1 is the given one. */
  deepest: number;
  /** Bytes, unpacked. */
  mostBytes: number;
  largestNested: number;
  /** Text packs to a tenth or a thirtieth; deflate can do a thousandth. Below the smallest bomb, anything may. */
  highestRatio: number;
  smallestBomb: number;
}

const gigabyte = 2 ** 30;

export const limits: Limits = {
  mostEntries: 100_000,
  deepest: 2,
  mostBytes: 64 * gigabyte,
  largestNested: 8 * gigabyte,
  highestRatio: 250,
  smallestBomb: 2 ** 24,
};
