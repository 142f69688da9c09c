interface Named {
  id: string;
  platformName: string;
  title: string;
}

/** A practice in the fewest words that tell it from the others: its platform, or what is done as well. */
export function nameOf({ id, platformName, title }: Named, among: readonly Named[]): string {
  const alone = among.every((other) => other.id === id || other.platformName !== platformName);
  return alone ? platformName : `${platformName}: ${title}`;
}
