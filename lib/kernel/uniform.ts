const wordBytes = 4;
const range = 2 ** 32;

/**
 * Uniform integers below `n` from a source of random bytes, without the bias of a remainder: words past the last multiple of `n` are
 * drawn again. `fill` overwrites the whole of what it is given.
 */
export function uniformFrom(fill: (bytes: Uint8Array) => void, bufferedWords = 1024): (n: number) => number {
  const bytes = new Uint8Array(bufferedWords * wordBytes);
  const words = new DataView(bytes.buffer);
  let at = bytes.length;
  const nextWord = () => {
    if (at === bytes.length) {
      fill(bytes);
      at = 0;
    }
    const word = words.getUint32(at);
    at += wordBytes;
    return word;
  };
  return (n) => {
    if (!Number.isInteger(n) || n < 1 || n > range) throw new RangeError(`No integer is drawn below ${n}.`);
    const end = range - (range % n);
    let word = nextWord();
    while (word >= end) word = nextWord();
    return word % n;
  };
}
