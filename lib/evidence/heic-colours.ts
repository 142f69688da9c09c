import { displayP3, primariesIn, type Primaries } from "./colours";

type Place = number;

/**
 * What of libheif's own functions tells the colours of a picture. They take and give places in its memory, and put a fault where they
 * are told. Its builds for the browser and for the server both have them.
 */
export interface LibheifMemory {
  readonly HEAPU8: Uint8Array;
  _malloc(size: number): Place;
  _heif_context_alloc(): Place;
  /** From here: the fault, what is asked, and where the answer goes. */
  _heif_context_read_from_memory_without_copy(...places: [Place, Place, Place, number, Place]): void;
  _heif_context_get_primary_image_handle(...places: [Place, Place, Place]): void;
  _heif_image_handle_get_raw_color_profile_size(handle: Place): number;
  _heif_image_handle_get_raw_color_profile(...places: [Place, Place, Place]): void;
  _heif_image_handle_get_nclx_color_profile(...places: [Place, Place, Place]): void;
}

/** SMPTE EG 432-1, which is Display P3, by its number in ITU-T H.273. */
const p3ByNumber = 12;

/**
 * The primaries of the picture of a HEIC that is meant to be seen; undefined where it says nothing of them, or what we have no use for.
 * The memory is that of a worker or a process, which ends with its task.
 */
export function primariesOf(libheif: LibheifMemory, bytes: Uint8Array): Primaries | undefined {
  const file = libheif._malloc(bytes.length);
  libheif.HEAPU8.set(bytes, file);
  const context = libheif._heif_context_alloc();
  // A fault is three words long, an answer one.
  const fault = libheif._malloc(16);
  const answer = fault + 12;
  const word = (place: Place) => new DataView(libheif.HEAPU8.buffer).getUint32(place, true);
  libheif._heif_context_read_from_memory_without_copy(fault, context, file, bytes.length, 0);
  libheif._heif_context_get_primary_image_handle(fault, context, answer);
  if (word(fault) !== 0) return undefined;
  const handle = word(answer);
  const size = libheif._heif_image_handle_get_raw_color_profile_size(handle);
  if (size > 0) {
    const profile = libheif._malloc(size);
    libheif._heif_image_handle_get_raw_color_profile(fault, handle, profile);
    return primariesIn(libheif.HEAPU8.slice(profile, profile + size));
  }
  libheif._heif_image_handle_get_nclx_color_profile(fault, handle, answer);
  // Its first word is a version.
  return word(fault) === 0 && word(word(answer) + 4) === p3ByNumber ? displayP3 : undefined;
}
