import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { exportReaders, strangers } from "../catalogue";
import { knownColumns } from "./columns";
import { rowsOf } from "./csv";
import { plainPath, type ExportReader, type FileKind } from "./kinds";
import type { ExportFault, ExportPlatform } from "../answer";
import type { Source } from "./sources";
import { piecesOf, textOf } from "./text";

/** A file of an export, and what it is. */
export interface Known {
  source: Source;
  kind: FileKind;
  /** The same for a file that came twice: in the basic archive and in the whole one, or downloaded again. */
  key: string;
}

export interface Recognised {
  reader: ExportReader;
  files: Known[];
}

/** A member's number is in every name of an archive; the number of a part is small. */
const memberNumber = /_\d{5,}(?=\.[a-z]+$)/;
const copyNumber = /_?\(\d+\)(?=\.[a-z]+$)/;

function knownAs(source: Source, path: string, reader: ExportReader): Known | undefined {
  for (const kind of reader.kinds) {
    const at = path.search(kind.pattern);
    if (at === -1) continue;
    return { source, kind, key: path.slice(at).replace(/^\//, "").replace(copyNumber, "").replace(memberNumber, "") };
  }
  return undefined;
}

function filesOf(sources: readonly Source[], reader: ExportReader): Known[] {
  return sources.flatMap((source) => knownAs(source, plainPath(source.path), reader) ?? []);
}

/** The columns of a file that a platform knows: what tells LinkedIn's comments.csv from Reddit's. */
async function columnsKnown({ source, kind }: Known, signal: AbortSignal | undefined): Promise<number> {
  if (kind.format !== "csv" || source.isLocked) return 0;
  for await (const rows of rowsOf(textOf(piecesOf(source.stream(signal), signal)), kind))
    if (rows.length > 0) return knownColumns(rows, kind);
  return 0;
}

/** The reader that knows most of the files; between equals, the one that knows the columns of the first. */
async function bestReader(
  sources: readonly Source[],
  signal: AbortSignal | undefined,
): Promise<ExportReader | undefined> {
  const found = exportReaders.map((reader) => ({ reader, files: filesOf(sources, reader) }));
  const most = Math.max(...found.map(({ files }) => files.length));
  const best = found.filter(({ files }) => most > 0 && files.length === most);
  if (best.length < 2) return best[0]?.reader;
  const scored: { reader: ExportReader; score: number }[] = [];
  for (const { reader, files } of best)
    scored.push({ reader, score: files[0] ? await columnsKnown(files[0], signal) : 0 });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.reader;
}

/** An export that we know of and do not count, or the pages of one of which only the data can be counted. */
function strangerAmong(sources: readonly Source[]): ExportFault {
  const paths = sources.map(({ path }) => plainPath(path));
  const asData = sources.map((source) => ({ ...source, path: source.path.replace(/\.html$/i, ".json") }));
  if (exportReaders.some((reader) => filesOf(asData, reader).length > 0)) return "html";
  const stranger = strangers.find(({ signs }) => signs.every((sign) => paths.some((path) => sign.test(path))));
  return stranger?.fault ?? "not-an-export";
}

const isAmong = ({ platform, within }: ExportReader, platforms: ReadonlySet<ExportPlatform>) =>
  platforms.has(platform) || (within !== undefined && platforms.has(within));

export interface Preference {
  platform?: ExportPlatform | undefined;
  signal?: AbortSignal | undefined;
}

/** The reader of what each given archive is by itself. */
async function readersOf(sources: readonly Source[], signal: AbortSignal | undefined): Promise<ExportReader[]> {
  const found: ExportReader[] = [];
  for (const held of Map.groupBy(sources, ({ container }) => container).values()) {
    const reader = await bestReader(held, signal);
    if (reader) found.push(reader);
  }
  return found;
}

/**
 * Whose export the files are. Each archive is looked at by itself, so that two platforms' at once are noticed;
 * `platform` decides where one archive holds two (Threads inside Instagram's), or where two were given.
 */
export async function recognise(
  sources: readonly Source[],
  { platform, signal }: Preference,
): Promise<Result<Recognised, ExportFault>> {
  const found = await readersOf(sources, signal);
  const platforms = new Set(found.map((reader) => reader.platform));
  const preferred = exportReaders.find((reader) => reader.platform === platform && isAmong(reader, platforms));
  const files = preferred ? filesOf(sources, preferred) : [];
  if (preferred && files.length > 0) return succeed({ reader: preferred, files });
  const [reader] = found;
  if (!reader) return refuse(strangerAmong(sources));
  return platforms.size > 1 ? refuse("mixed") : succeed({ reader, files: filesOf(sources, reader) });
}
