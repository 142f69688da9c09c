export type Say = (text: string) => void;
export const sayToOutput: Say;
export const sayToErrors: Say;
export function step<T>(say: Say, label: string, work: () => T | Promise<T>): Promise<T>;
