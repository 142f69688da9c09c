/** Words in lines of at most so many letters; a longer word has a line of its own. For drawings, in which nothing wraps by itself. */
export function inLines(words: string, letters: number): string[] {
  return words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
