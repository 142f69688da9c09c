import type { Result } from "@/lib/kernel/result";
import type { EvidenceFault } from "@/lib/evidence/schema";

/** Pixels as they come out of a worker: red, green, blue and opacity, row by row from the top. */
export interface WorkedPixels {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

export type Worked<Value> = Result<Value, EvidenceFault>;

/** A question with the number its answer comes back under. */
export interface Numbered<Content> {
  number: number;
  content: Content;
}

/**
 * In a worker: answers each question in its turn. What `answer` throws means that the file is damaged.
 * `sent` names the memory that goes along instead of being copied.
 */
export function answerQuestions<Question, Value>(
  answer: (question: Question) => Promise<Worked<Value>>,
  sent: (value: Value) => Transferable[],
): void {
  self.addEventListener("message", ({ data: { number, content } }: MessageEvent<Numbered<Question>>) => {
    void answer(content)
      .catch((): Worked<Value> => ({ ok: false, reason: "broken" }))
      .then((worked) => {
        const answered: Numbered<Worked<Value>> = { number, content: worked };
        self.postMessage(answered, { transfer: worked.ok ? sent(worked.value) : [] });
      });
  });
}

/** On the page: asks a worker. A worker that dies, or never began, leaves every question answered as damaged. */
export function asking<Question, Value>(worker: Worker): (question: Question) => Promise<Worked<Value>> {
  const open = new Map<number, (worked: Worked<Value>) => void>();
  worker.addEventListener("message", ({ data }: MessageEvent<Numbered<Worked<Value>>>) => {
    open.get(data.number)?.(data.content);
    open.delete(data.number);
  });
  worker.addEventListener("error", () => {
    for (const settle of open.values()) settle({ ok: false, reason: "broken" });
    open.clear();
  });
  let asked = 0;
  return (content) =>
    new Promise((settle) => {
      asked += 1;
      open.set(asked, settle);
      const question: Numbered<Question> = { number: asked, content };
      worker.postMessage(question);
    });
}
