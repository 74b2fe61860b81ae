import { spokenLink } from "@/lib/content/author";
import type { AuthorView } from "@/lib/content/queries/authors";
import { pictureUrl, srcSet } from "@/lib/media/picture";
import { Paragraphs } from "./paragraphs";

/** An author with their picture; `isWhole`: with what they say of themselves and where else they are. */
export function AuthorHead({ author, isWhole }: { author: AuthorView; isWhole: boolean }) {
  const { name, bio, picture, links } = author;
  return (
    <header className="mt-3 flex flex-wrap items-start gap-5">
      {picture && (
        <img
          src={pictureUrl(picture, 640, "jpg")}
          srcSet={srcSet(picture, picture.width)}
          sizes="128px"
          width={128}
          height={128}
          alt={picture.alt}
          fetchPriority="high"
          className="size-28 rounded-full border border-line bg-tint object-cover"
        />
      )}
      <div className="grid min-w-56 flex-1 gap-3">
        <h1 className="text-3xl">{name}</h1>
        {isWhole && <Paragraphs text={bio} className="max-w-prose" />}
        {isWhole && links.length > 0 && (
          <ul className="flex flex-wrap gap-x-5">
            {links.map((link) => (
              <li key={link}>
                <a href={link} rel="me noopener" className="link inline-flex min-h-11 items-center break-all">
                  <bdi dir="ltr">{spokenLink(link)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  );
}
