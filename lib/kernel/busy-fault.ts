/** Too many people want the same work done at once: another try in a moment will do. */
export class BusyFault extends Error {
  override name = "BusyFault";
}
