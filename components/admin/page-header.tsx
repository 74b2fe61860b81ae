import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = {
  title: ReactNode;
  /** where "back" leads */
  back?: { href: string; label: string };
  /** a state, a number: beside the title */
  aside?: ReactNode;
  /** the one thing to do here: beside the title on desktops, above the bottom bar on phones, within thumb reach */
  action?: ReactNode;
};

export function PageHeader({ title, back, aside, action }: Props) {
  return (
    <header className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-1">
      {/* One piece: a long title breaks beside the way back, not under it. */}
      <div className="flex max-w-full min-w-0 items-start gap-x-1 sm:gap-x-3">
        {back && (
          <a href={back.href} aria-label={back.label} className="icon-btn -ms-3 print:hidden">
            <Icon name="arrow-left" isDirectional />
          </a>
        )}
        <h1 className="min-w-0 text-2xl breakable">{title}</h1>
      </div>
      {aside}
      {action && <div className="ms-auto max-sm:hidden print:hidden">{action}</div>}
      {action && <ThumbBar>{action}</ThumbBar>}
    </header>
  );
}

/** A bar that stays above the bottom navigation on phones; hidden from 640 px up. */
export function ThumbBar({ children }: { children: ReactNode }) {
  return (
    <div className="fixed inset-x-0 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 grid border-t border-line bg-card/95 px-4 py-2.5 sm:hidden print:hidden">
      {children}
    </div>
  );
}

/** A titled card of a form or a detail page. */
export function Section({
  title,
  text,
  id,
  children,
}: {
  title: ReactNode;
  text?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="card p-4 sm:p-6" aria-labelledby={id ? `${id}-title` : undefined}>
      <h2 id={id ? `${id}-title` : undefined} className="text-lg">
        {title}
      </h2>
      {text && <p className="mt-1 text-sm text-muted">{text}</p>}
      <div className="mt-4 min-w-0">{children}</div>
    </section>
  );
}
