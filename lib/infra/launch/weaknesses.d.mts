export function judged(answer: string): { status: number; says: string };
