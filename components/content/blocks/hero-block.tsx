import { ButtonLink } from "@/components/ui/button";
import { Khatim } from "@/components/ui/khatim";
import { pictureUrl, srcSet } from "@/lib/media/picture";
import type { BlockProps } from "./block-props";

/** Opens a landing page: words and one thing to do beside one picture. */
export function HeroBlock({ block: { title, text, picture, alt, button }, isFirst }: BlockProps<"hero">) {
  const Title = isFirst ? "h1" : "h2";
  return (
    <section className="landing-hero">
      <Khatim className="hero-star" />
      <div>
        <Title className="text-3xl">{title}</Title>
        {text && <p className="mt-3 text-lg text-muted">{text}</p>}
        {button && (
          <ButtonLink href={button.href} size="lg" className="mt-5" data-goal="">
            {button.label}
          </ButtonLink>
        )}
      </div>
      {picture && (
        <img
          src={pictureUrl(picture.key, 640, "jpg")}
          srcSet={srcSet(picture.key, picture.width)}
          sizes="(min-width: 768px) 520px, 100vw"
          width={picture.width}
          height={picture.height}
          alt={alt}
          loading={isFirst ? "eager" : "lazy"}
          fetchPriority={isFirst ? "high" : undefined}
        />
      )}
    </section>
  );
}
