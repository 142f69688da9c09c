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
