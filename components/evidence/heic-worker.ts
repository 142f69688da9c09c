import { toSrgb } from "@/lib/evidence/colours";
import { primariesOf } from "@/lib/evidence/heic-colours";
import { isDecodable } from "@/lib/evidence/redaction";
import { refuse, succeed } from "@/lib/kernel/result";
import { answerQuestions, type Worked, type WorkedPixels } from "./worker-answers";
import loadLibheif from "libheif-js/libheif-wasm/libheif-bundle.mjs";

async function decode(bytes: Uint8Array): Promise<Worked<WorkedPixels>> {
  const libheif = loadLibheif();
  const images = new libheif.HeifDecoder().decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) return refuse("broken");
  const size = { width: image.get_width(), height: image.get_height() };
  if (!isDecodable(size)) return refuse("too-many-pixels");
  const blank = { ...size, data: new Uint8ClampedArray(size.width * size.height * 4) };
  const drawn = await new Promise<typeof blank | null>((done) => image.display(blank, done));
  if (!drawn) return refuse("broken");
  const primaries = primariesOf(libheif, bytes);
  if (primaries) toSrgb(drawn.data, 4, primaries);
  return succeed(drawn);
}

answerQuestions<Uint8Array, WorkedPixels>(decode, ({ data }) => [data.buffer]);
