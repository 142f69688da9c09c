/** Where an archive of terms keeps a text: its repository on GitHub, the file, and a commit that holds the words. */
interface ArchivedCopy {
  repository: string;
  file: string;
  commit: string;
}

/** Where an archive's copy can be read, at the very commit that holds the words. */
export function archivedAddress({ repository, file, commit }: ArchivedCopy): string {
  return `https://github.com/${repository}/blob/${commit}/${file.split("/").map(encodeURIComponent).join("/")}`;
}
