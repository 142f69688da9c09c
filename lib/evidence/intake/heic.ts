import "server-only";
import libheif from "libheif-js/wasm-bundle.js";
import { z } from "zod";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { toSrgb } from "../colours";
import { primariesOf } from "../heic-colours";
import { isDecodable } from "../redaction";
import type { EvidenceFault } from "../schema";
import type { Pixels } from "./pixels";

const decodedSchema = z.object({
  width: z.int(),
  height: z.int(),
  channels: z.tuple([z.object({ stride: z.int(), data: z.instanceof(Uint8Array) })]),
});

/**
 * The pixels of a HEIC, upright, in sRGB.
 * Its size is read and held to the limit before anything is decoded. The memory is the process's, which ends with its task.
 * @throws where it cannot be decoded.
 */
export function readHeic(bytes: Uint8Array): Result<Pixels, EvidenceFault> {
  const context = libheif.heif_context_alloc();
  libheif.heif_context_read_from_memory(context, bytes);
  const handle = libheif.heif_js_context_get_primary_image_handle(context);
  const size = {
    width: libheif.heif_image_handle_get_width(handle),
    height: libheif.heif_image_handle_get_height(handle),
  };
  if (!isDecodable(size)) return refuse("too-many-pixels");
  const isOpaque = libheif.heif_image_handle_has_alpha_channel(handle) === 0;
  const { heif_chroma_interleaved_RGB: rgb, heif_chroma_interleaved_RGBA: rgba } = libheif.heif_chroma;
  const colours = libheif.heif_colorspace.heif_colorspace_RGB;
  const decoded = decodedSchema.parse(libheif.heif_js_decode_image2(handle, colours, isOpaque ? rgb : rgba));
  const { width, height } = decoded;
  const [{ stride, data }] = decoded.channels;
  const channels = isOpaque ? 3 : 4;
  const pixels = withoutPadding(data, stride, width * channels);
  const primaries = primariesOf(libheif, bytes);
  if (primaries) toSrgb(pixels, channels, primaries);
  return succeed({ width, height, channels, data: pixels });
}

/** Rows one after the other: a decoder may end each with bytes that are no pixels. */
function withoutPadding(data: Uint8Array, stride: number, row: number): Uint8Array {
  if (stride === row) return data;
  for (let from = stride, to = row; from < data.length; from += stride, to += row)
    data.copyWithin(to, from, from + row);
  return data.subarray(0, (data.length / stride) * row);
}
