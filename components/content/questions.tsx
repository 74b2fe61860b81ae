import { Icon } from "@/components/ui/icon";
import { Paragraphs } from "./paragraphs";

type Props = { items: readonly { question: string; answer: string }[] };

/** Questions that open without a script; an answer's lines are its paragraphs. */
export function Questions({ items }: Props) {
  return (
    <div className="card divide-y divide-line">
      {items.map(({ question, answer }) => (
        <details key={question} className="group">
          <summary className="flex min-h-14 list-none items-center gap-3 px-4 py-3">
            <h3 className="flex-1 text-base font-semibold">{question}</h3>
            <Icon name="chevron-down" size={20} className="text-muted transition-transform group-open:rotate-180" />
          </summary>
          <div className="grid gap-2 px-4 pb-4 text-muted">
            <Paragraphs text={answer} />
          </div>
        </details>
      ))}
    </div>
  );
}
