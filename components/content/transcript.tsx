import { Icon } from "@/components/ui/icon";

type Props = { title: string; text: string; className: string };

/** What is said in a recording, folded: its lines as they were written. */
export const Transcript = ({ title, text, className }: Props) => (
  <details className={`accordion ${className}`}>
    <summary>
      {title}
      <Icon name="chevron-down" size={18} />
    </summary>
    <p className="pb-4 whitespace-pre-line">{text}</p>
  </details>
);
