import type { ReactNode } from "react";
import { Khatim } from "./khatim";

type Props = {
  title: ReactNode;
  text?: ReactNode;
  icon?: ReactNode;
  /** "h1" where nothing else heads the page */
  heading?: "h1" | "h2";
  children?: ReactNode;
};

/** One drawing, one kind sentence, one way on (`children`). */
export function EmptyState({ title, text, icon, heading: Heading = "h2", children }: Props) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-12 text-center">
      <div className="relative mb-2 grid size-28 place-items-center text-clay">
        <Khatim className="absolute inset-0 opacity-35" />
        {icon}
      </div>
      <Heading className="text-xl">{title}</Heading>
      {text && <p className="text-muted">{text}</p>}
      {children && <div className="mt-3 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  );
}
