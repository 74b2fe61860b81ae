import { Khatim } from "@/components/ui/khatim";
import type { BlockProps } from "./block-props";

export function TestimonialBlock({ block: { quote, name, place } }: BlockProps<"testimonial">) {
  return (
    <figure className="testimonial">
      <Khatim className="size-8 text-clay opacity-60" />
      <blockquote>
        <p>{quote}</p>
      </blockquote>
      <figcaption>
        <strong>{name}</strong>
        {place && <span className="text-muted"> · {place}</span>}
      </figcaption>
    </figure>
  );
}
