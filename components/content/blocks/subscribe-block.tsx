import { SubscribeForm } from "@/components/customers/subscribe-form";
import type { BlockProps } from "./block-props";

/** The letter's form in the middle of a text. */
export const SubscribeBlock = ({ block: { title, text, id }, locale }: BlockProps<"subscribe">) => (
  <section aria-labelledby={`letter-${id}`} className="card mx-auto grid max-w-2xl gap-3 p-5 print:hidden">
    <h2 id={`letter-${id}`} className="text-xl">
      {title}
    </h2>
    {text && <p className="text-muted">{text}</p>}
    <SubscribeForm locale={locale} source="block" id={id} />
  </section>
);
