import type { ReactNode } from "react";
import { Khatim } from "@/components/ui/khatim";

type Props = {
  action: string;
  fields: Record<string, string>;
  title: ReactNode;
  text: ReactNode;
  button: ReactNode;
  look?: "primary" | "quiet";
};

/** The page behind a link of a mail: it asks, and only its button does anything. */
export function LinkForm({ action, fields, title, text, button, look = "primary" }: Props) {
  return (
    <section className="relative mx-auto grid max-w-md justify-items-center gap-3 overflow-hidden px-4 py-14 text-center">
      <Khatim className="size-20 text-clay opacity-40" />
      <h1 className="text-2xl">{title}</h1>
      <p className="text-muted">{text}</p>
      <form method="post" action={action} className="mt-3 grid w-full sm:w-auto">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={`btn btn-lg btn-${look}`}>
          {button}
        </button>
      </form>
    </section>
  );
}
