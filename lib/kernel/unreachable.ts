/** Ends an exhaustive switch: a new case that nobody handled does not compile. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
