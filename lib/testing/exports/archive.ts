import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { makeLedger, piecesOfFile, type Ledger, type Sample } from "./sample";

export interface Packing {
  seed: number;
  /** Packed as little as LinkedIn's are, or not at all: then the archive is as large as its files. */
  stored?: boolean;
  ledger?: Ledger;
}

const encoder = new TextEncoder();
/** Rows are gathered to pieces of about so many characters before they are packed. */
const pieceLength = 1 << 16;

function* gathered(pieces: Iterable<string>): Generator<Uint8Array> {
  let held = "";
  for (const piece of pieces) {
    held += piece;
    if (held.length < pieceLength) continue;
    yield encoder.encode(held);
    held = "";
  }
  yield encoder.encode(held);
}

/** The bytes of a sample's archive, made as they are asked for, so that it may be larger than the memory. */
export function* archiveOf(
  sample: Sample,
  { seed, stored = false, ledger = makeLedger() }: Packing,
): Generator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for (const file of sample.files) {
    const entry = stored ? new ZipPassThrough(file.path) : new ZipDeflate(file.path, { level: 1 });
    zip.add(entry);
    for (const piece of gathered(piecesOfFile(file, seed, ledger))) {
      entry.push(piece);
      yield* packed;
      packed = [];
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* packed;
}

/** A small sample's archive in memory, with what is to be counted of it. */
export function packedSample(sample: Sample, packing: Packing) {
  const ledger = makeLedger();
  const blob = new Blob([...archiveOf(sample, { ...packing, ledger })].map((bytes) => bytes.slice()));
  return { file: { path: sample.name, blob }, expected: ledger.counted() };
}

/** The files of a sample by themselves, as a dropped folder gives them. */
export function looseSample(sample: Sample, seed: number) {
  const ledger = makeLedger();
  const files = sample.files.map((file) => ({
    path: file.path,
    blob: new Blob([...piecesOfFile(file, seed, ledger)]),
  }));
  return { files, expected: ledger.counted() };
}
