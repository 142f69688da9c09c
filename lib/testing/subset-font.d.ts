declare module "subset-font" {
  interface Axis {
    readonly min: number;
    readonly max: number;
  }
  /** A font with no more than the characters of `text` and the given part of each axis. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2"; variationAxes: Readonly<Record<string, Axis>> },
  ): Promise<Buffer>;
  export = subsetFont;
}
