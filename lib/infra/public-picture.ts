import "server-only";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { sentence } from "./form-post";
import { pngOf } from "./svg-png";

interface PictureAsked {
  /** In pixels. */
  width: number;
  /** The name under which it is kept; without one it is shown. */
  fileName?: string;
}

/** Answers with a drawing as a PNG that everybody may see and keep for a minute; 503 where too many are being drawn at this moment. */
export async function publicPicture(svg: string, { width, fileName }: PictureAsked): Promise<Response> {
  try {
    const headers = new Headers({ "content-type": "image/png", "cache-control": "public, max-age=60" });
    if (fileName !== undefined) headers.set("content-disposition", `attachment; filename="${fileName}"`);
    return new Response(Uint8Array.from(await pngOf(svg, { width })), { headers });
  } catch (fault) {
    if (!(fault instanceof BusyFault)) throw fault;
    const busy = sentence(503, "Many pictures are being drawn at this moment. Try again in a minute.");
    busy.headers.set("retry-after", "60");
    return busy;
  }
}
