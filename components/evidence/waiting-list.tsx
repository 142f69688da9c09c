import { Button } from "@/components/ui/button";
import type { DeviceWords } from "./device-words";
import { filled } from "@/lib/kernel/filled";
import { isUnderWay, type ItemState, type QueueItem } from "./queue";
import type { Queue } from "./use-queue";

interface WaitingListProps {
  queue: Queue;
  words: DeviceWords;
  onLook: (id: string) => void;
}

function wordsOf(state: ItemState, words: DeviceWords["state"]): string {
  if (state.kind === "failed") return state.sentence;
  return state.kind === "sending" ? filled(words.sending, { percent: state.percent }) : words[state.kind];
}

/** The files that were chosen and are not added yet, each with where it stands and what can be done. */
export function WaitingList({ queue, words, onLook }: WaitingListProps) {
  if (queue.items.length === 0) return null;
  return (
    <section aria-labelledby="waiting-heading">
      <h2 className="waiting-heading" id="waiting-heading">
        {words.list}
      </h2>
      <ul className="waiting-list">
        {queue.items.map((item) => (
          <Row key={item.id} {...{ item, queue, words, onLook }} />
        ))}
      </ul>
    </section>
  );
}

function Row({ item, queue, words, onLook }: WaitingListProps & { item: QueueItem }) {
  const { id, name, state, parcel } = item;
  const remove = () => {
    queue.drop(id);
    queue.say(filled(words.removed, { name }));
  };
  const acts = isUnderWay(item)
    ? [{ label: words.cancel, act: () => queue.stop(id) }]
    : [
        { label: words.look, act: () => onLook(id) },
        ...(parcel ? [{ label: words.again, act: () => queue.send(parcel) }] : []),
        { label: words.remove, act: remove },
      ];
  return (
    <li className="waiting-row">
      <p className="waiting-name">{name}</p>
      <p className={state.kind === "failed" ? "waiting-state is-failed" : "waiting-state"}>
        {wordsOf(state, words.state)}
      </p>
      {state.kind === "sending" ? <progress max={100} value={state.percent} aria-label={name} /> : null}
      <div className="waiting-acts">
        {acts.map(({ label, act }) => (
          <Button key={label} type="button" variant="quiet" onClick={act}>
            {label}
            <span className="visually-hidden"> {name}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}
