/** Fewer signatures with something in common than this are nobody's business: a family's domain would name the family. */
export const leastShown = 10;
