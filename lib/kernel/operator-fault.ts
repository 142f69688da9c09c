/**
 * Something only the person who runs the server can put right.
 * Its message is the sentence they read: what is wrong and what to do, and never a secret.
 */
export class OperatorFault extends Error {
  override name = "OperatorFault";
}
