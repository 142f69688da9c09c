/** What we use of libheif, compiled to WebAssembly that stands in the file itself. Contexts and handles are its own affair. */
declare module "libheif-js/wasm-bundle.js" {
  import type { LibheifMemory } from "@/lib/evidence/heic-colours";

  const libheif: LibheifMemory & {
    heif_colorspace: { heif_colorspace_RGB: unknown };
    heif_chroma: { heif_chroma_interleaved_RGB: unknown; heif_chroma_interleaved_RGBA: unknown };
    heif_context_alloc(): unknown;
    heif_context_read_from_memory(context: unknown, bytes: Uint8Array): unknown;
    /** The one that is meant to be seen, upright; only its head has been read. */
    heif_js_context_get_primary_image_handle(context: unknown): unknown;
    heif_image_handle_get_width(handle: unknown): number;
    heif_image_handle_get_height(handle: unknown): number;
    heif_image_handle_has_alpha_channel(handle: unknown): number;
    heif_js_decode_image2(handle: unknown, colours: unknown, chroma: unknown): unknown;
  };
  export = libheif;
}
