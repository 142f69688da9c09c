import { type ReactNode, useEffect, useId, useState } from "react";
import { createPortal } from "react-dom";
import "@/lib/kernel/without-eval";
import { Button } from "@/components/ui/button";
import type { Result } from "@/lib/kernel/result";
import type { EditorProps, PrepareDialogProps } from "./editor-props";
import { filled } from "@/lib/kernel/filled";
import { MessageEditor } from "./message-editor";
import { closeFile, type OpenedFile, openFile, type OpeningFault } from "./open-file";
import { PageChooser } from "./page-chooser";
import { PictureEditor } from "./picture-editor";
import type { QueueItem } from "./queue";

const unreadable: Result<OpenedFile, OpeningFault> = { ok: false, reason: "broken" };

/** Opens the file for as long as the dialog is there. */
function useOpened({ file, page }: QueueItem): Result<OpenedFile, OpeningFault> | undefined {
  const [opened, setOpened] = useState<Result<OpenedFile, OpeningFault>>();
  useEffect(() => {
    const opening = openFile(file, page).catch(() => unreadable);
    let isLeft = false;
    void opening.then((result) => {
      if (!isLeft) setOpened(result);
    });
    return () => {
      isLeft = true;
      void opening.then((result) => {
        if (result.ok) closeFile(result.value);
      });
    };
  }, [file, page]);
  return opened;
}

// Closing gives the focus back to whatever opened it, as long as it happens before the element goes.
const asModal = (dialog: HTMLDialogElement | null) => {
  dialog?.showModal();
  return () => dialog?.close();
};

/** Where a file is looked at, cut and blacked out before anything of it is sent. Escape leaves it as it is. */
export function PrepareDialog({ faults, onLeave, ...props }: PrepareDialogProps) {
  const { item, words } = props;
  const opened = useOpened(item);
  const titleId = useId();
  return createPortal(
    <dialog className="prepare" ref={asModal} aria-labelledby={titleId} onClose={onLeave}>
      <div className="prepare-head">
        <h2 className="prepare-title" id={titleId}>
          {item.name}
        </h2>
        <Button type="button" variant="quiet" onClick={onLeave}>
          {words.editor.close}
        </Button>
      </div>
      {opened === undefined ? <p role="status">{filled(words.editor.opening, { name: item.name })}</p> : null}
      {opened?.ok === false ? (
        <p className="field-error" role="alert">
          {opened.reason === "too-large-here" ? words.tooLarge : faults[opened.reason]}
        </p>
      ) : null}
      {opened?.ok ? <Editor {...props} opened={opened.value} /> : null}
    </dialog>,
    document.body,
  );
}

function Editor({ opened, ...props }: EditorProps): ReactNode {
  const { content } = opened;
  switch (content.kind) {
    case "picture":
      return <PictureEditor {...props} opened={opened} picture={content} />;
    case "pages":
      return <PageChooser {...props} pdf={content.pdf} />;
    case "message":
      return <MessageEditor {...props} opened={opened} message={content.message} />;
  }
}
