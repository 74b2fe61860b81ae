import type { ReactNode } from "react";
import { ButtonLink } from "./button";
import { EmptyState } from "./empty-state";

type Way = { name: ReactNode; href: string };

type Props = {
  title: ReactNode;
  text?: ReactNode;
  icon: ReactNode;
  /** where such things are */
  list?: Way;
  home: Way;
  /** heads `children`, what there is to see instead */
  instead: ReactNode;
  children: ReactNode;
};

/** Where something was that will not come back: says so, leads on, and shows what is like it. */
export function GonePage({ list, home, instead, children, ...said }: Props) {
  return (
    <div className="container-page">
      <EmptyState heading="h1" {...said}>
        {list && <ButtonLink href={list.href}>{list.name}</ButtonLink>}
        <ButtonLink look="quiet" href={home.href}>
          {home.name}
        </ButtonLink>
      </EmptyState>
      {children && (
        <section aria-labelledby="instead">
          <h2 id="instead" className="mb-3 text-xl">
            {instead}
          </h2>
          {children}
        </section>
      )}
    </div>
  );
}
