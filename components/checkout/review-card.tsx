import type { ReactNode } from "react";

type Props = { title: string; correct?: { href: string; label: string; text: string }; children: ReactNode };

/** One part of the review with its way to correct it. */
export function ReviewCard({ title, correct, children }: Props) {
  return (
    <section className="card grid gap-3 p-4">
      <div className="flex items-center justify-between gap-4">
        <h2 className="text-lg">{title}</h2>
        {correct && (
          <a
            href={correct.href}
            aria-label={correct.label}
            className="link -my-2 inline-flex min-h-11 items-center text-sm"
          >
            {correct.text}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
