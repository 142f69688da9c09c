import { unlessBusy } from "@/lib/infra/busy";
import { sentence } from "@/lib/infra/form-post";
import { letterFileName } from "@/lib/letters/file-name";
import { isLetterFormat, type LetterFormat } from "@/lib/letters/render/formats";
import { letterFile, type LetterFile } from "../../../../letter-file";
import { shownForOtherPlatforms, shownLetters, shownPictures, type ShownLetter } from "../../shelf";

type Context = RouteContext<"/[locale]/sample-letter/[sample]/[format]">;

// A sample never changes while the server runs, and there are only so many: each is drawn once.
const drawn = new Map<string, Promise<LetterFile>>();
const anHour = "public, max-age=3600";

/** A sample letter as a file, for anybody. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { sample, format } = await params;
  const shown = [...shownLetters(), ...shownForOtherPlatforms()].find(({ id }) => id === sample);
  if (!shown || !isLetterFormat(format)) return sentence(404, "There is no such sample. See /sample-letter.");
  return unlessBusy(async () => {
    const { body, type } = await drawnOnce(shown, format);
    const name = `sample-${letterFileName(shown.letter, format)}`;
    return new Response(body, {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": anHour,
      },
    });
  });
}

function drawnOnce({ id, letter }: ShownLetter, format: LetterFormat): Promise<LetterFile> {
  const key = `${id}.${format}`;
  const drawing = drawn.get(key) ?? letterFile(letter, format, { pictures: shownPictures() });
  drawn.set(key, drawing);
  return drawing.catch((fault: unknown) => {
    drawn.delete(key);
    throw fault;
  });
}
