import "server-only";

/** A personal file to keep: never cached, never sniffed, named plainly. */
export function download(
  body: Uint8Array<ArrayBuffer> | string,
  { name, type }: { name: string; type: string },
): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}

/** The same for a file that comes a piece at a time, and is never in memory as a whole. */
export function downloadInPieces(
  { bytes, pieces }: { bytes: number; pieces: AsyncGenerator<Uint8Array> },
  { name, type }: { name: string; type: string },
): Response {
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-length": String(bytes),
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}

/** A personal picture to look at: never cached, never sniffed, and nothing in it runs. */
export function picture(body: Uint8Array, type: "image/png" | "image/jpeg"): Response {
  return new Response(Uint8Array.from(body), {
    headers: { "content-type": type, "content-disposition": "inline", "cache-control": "no-store" },
  });
}

/** A personal text to read: never cached, never sniffed, and nothing in it is markup. */
export function plainText(text: string): Response {
  return new Response(text, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": "inline",
      "cache-control": "no-store",
    },
  });
}
