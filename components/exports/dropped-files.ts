import type { ExportFile } from "@/lib/exports/answer";

/** Files of a picker: a folder's carry their paths in it. */
export function pickedFiles(files: FileList | null): ExportFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
}

/** Files that were dropped, those within dropped folders included. Has to be called before the event is over: what was dropped is gone then. */
export async function droppedFiles({ items }: DataTransfer): Promise<ExportFile[]> {
  const dropped = [...items].filter(({ kind }) => kind === "file");
  const found = await Promise.all(dropped.map(filesOfItem));
  return found.flat();
}

async function filesOfItem(item: DataTransferItem): Promise<ExportFile[]> {
  // Both are read at once, while the item is there.
  const [entry, file] = [item.webkitGetAsEntry(), item.getAsFile()];
  if (entry?.isDirectory) return filesWithin(entry);
  return file ? [{ path: file.name, blob: file }] : [];
}

async function filesWithin(entry: FileSystemEntry): Promise<ExportFile[]> {
  if (isFolder(entry)) {
    const within = await entriesOf(entry.createReader());
    return (await Promise.all(within.map(filesWithin))).flat();
  }
  if (!isFile(entry)) return [];
  const blob = await new Promise<File>((found, failed) => entry.file(found, failed));
  return [{ path: entry.fullPath.replace(/^\//, ""), blob }];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A browser hands a folder out in parts, and an empty one last. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const part = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
  return part.length === 0 ? [] : [...part, ...(await entriesOf(reader))];
}
