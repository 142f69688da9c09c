declare module "libheif-js/libheif-wasm/libheif-bundle.mjs" {
  import type { LibheifMemory } from "@/lib/evidence/heic-colours";

  interface Raw {
    width: number;
    height: number;
    data: Uint8ClampedArray<ArrayBuffer>;
  }
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Fills `into` with red, green, blue and opacity, upright; gives null where it cannot be decoded. */
    display(into: Raw, done: (drawn: Raw | null) => void): void;
  }
  interface HeifDecoder {
    decode(bytes: Uint8Array): HeifImage[];
  }
  /** Compiles the WebAssembly that stands in the file itself. */
  function load(): { HeifDecoder: new () => HeifDecoder } & LibheifMemory;
  export = load;
}
