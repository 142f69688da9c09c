/** What is read of a file, in pieces, until its end or until the person stops it. Ends the stream if the reader stops early. */
export async function* piecesOf(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const marks = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/** What a byte order mark says; UTF-8 without one. Spreadsheets save UTF-16. */
export function encodingOf(start: Uint8Array): string {
  return marks.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte))?.encoding ?? "utf-8";
}

/** Text at a time: of little, what is made from it is thrown away while it is young, which costs a third less. */
const decodedLength = 1 << 16;

/** The text of a file, in pieces. Bytes that are no text become U+FFFD; a byte order mark goes. */
export async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    for (let at = 0; at < piece.length; at += decodedLength)
      yield decoder.decode(piece.subarray(at, at + decodedLength), { stream: true });
  }
  if (decoder) yield decoder.decode();
}
