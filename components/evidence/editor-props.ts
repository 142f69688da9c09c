import type { DeviceWords, FaultWords } from "./device-words";
import type { OpenedFile } from "./open-file";
import type { QueueItem } from "./queue";
import type { Parcel } from "./send-piece";

export interface PrepareDialogProps {
  item: QueueItem;
  words: DeviceWords;
  faults: FaultWords;
  /** How many pages of a PDF the letter has room for. */
  pagesLeft: number;
  /** Called with everything that is drawn, so that nothing is lost by leaving. */
  onChange: (change: Pick<QueueItem, "redaction" | "hidden">) => void;
  onLeave: () => void;
  onPages: (items: readonly QueueItem[]) => void;
  onUse: (parcel: Parcel) => void;
}

/** What each kind of editor is given. */
export type EditorProps = Omit<PrepareDialogProps, "faults" | "onLeave"> & { opened: OpenedFile };
