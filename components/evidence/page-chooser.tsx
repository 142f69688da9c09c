import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { evidenceLimits } from "@/lib/evidence/limits";
import { filled } from "@/lib/kernel/filled";
import type { OpenPdf } from "./open-pdf";
import type { EditorProps } from "./editor-props";

/** How wide the small picture of a page is drawn, in pixels. */
const thumb = 240;

type PageChooserProps = Pick<EditorProps, "item" | "words" | "pagesLeft" | "onPages"> & { pdf: OpenPdf };

/** Which pages of a PDF are wanted; each becomes a picture of its own, to be looked at like any other. */
export function PageChooser({ item, words, pagesLeft, onPages, pdf }: PageChooserProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [fault, setFault] = useState<string>();
  const pages = Array.from({ length: Math.min(pdf.pages, evidenceLimits.pages) }, (_, index) => index + 1);
  const tick = (page: number, isTicked: boolean) =>
    setChosen(new Set(pages.filter((one) => (one === page ? isTicked : chosen.has(one)))));
  const use = () => {
    if (chosen.size === 0) return setFault(words.pages.none);
    if (chosen.size > pagesLeft) return setFault(filled(words.room, { room: pagesLeft }));
    return onPages(
      [...chosen].map((page) => ({
        id: crypto.randomUUID(),
        file: item.file,
        page,
        name: filled(words.page, { name: item.name, page }),
        state: { kind: "ready" },
      })),
    );
  };
  return (
    <>
      <fieldset className="group">
        <legend className="label">{words.pages.legend}</legend>
        {pdf.pages > pages.length ? <p>{filled(words.pages.more, { pages: pdf.pages })}</p> : null}
        <div className="page-choices">
          {pages.map((page) => (
            <PageChoice
              key={page}
              {...{ pdf, page }}
              label={filled(words.pages.page, { page })}
              isChosen={chosen.has(page)}
              onTick={(isTicked) => tick(page, isTicked)}
            />
          ))}
        </div>
      </fieldset>
      <div className="prepare-use">
        <p className="field-error" role="alert" hidden={fault === undefined}>
          {fault}
        </p>
        <Button type="button" onClick={use}>
          {words.editor.usePages}
        </Button>
      </div>
    </>
  );
}

interface PageChoiceProps {
  pdf: OpenPdf;
  page: number;
  label: string;
  isChosen: boolean;
  onTick: (isTicked: boolean) => void;
}

function PageChoice({ pdf, page, label, isChosen, onTick }: PageChoiceProps) {
  const id = `page-${page}`;
  return (
    <div className="choice page-choice">
      <input
        type="checkbox"
        id={id}
        checked={isChosen}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <label htmlFor={id}>
        {label}
        <Thumbnail pdf={pdf} page={page} />
      </label>
    </div>
  );
}

function Thumbnail({ pdf, page }: { pdf: OpenPdf; page: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    void pdf.draw(page, thumb).then((drawn) => {
      if (!drawn.ok || !canvas.current) return;
      const { data, width, height } = drawn.value;
      Object.assign(canvas.current, { width, height });
      canvas.current.getContext("2d")?.putImageData(new ImageData(data, width, height), 0, 0);
    });
  }, [pdf, page]);
  return (
    <canvas className="page-thumb" ref={canvas} width={thumb} height={Math.round(thumb * Math.SQRT2)} aria-hidden />
  );
}
