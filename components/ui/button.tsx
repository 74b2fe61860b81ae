import type { ComponentProps } from "react";

type Look = "primary" | "quiet" | "danger";
type Size = "md" | "lg";
type Extra = { look?: Look; size?: Size };

const classOf = ({ look = "primary", size = "md" }: Extra, className = ""): string =>
  `btn btn-${look} ${size === "lg" ? "btn-lg" : ""} ${className}`;

export function Button({ look, size, className, type = "button", ...rest }: ComponentProps<"button"> & Extra) {
  return <button type={type} className={classOf({ look, size }, className)} {...rest} />;
}

/** A link that looks like a button; the href keeps it usable without JavaScript. */
export function ButtonLink({
  look,
  size,
  className,
  children,
  ...rest
}: ComponentProps<"a"> & { href: string } & Extra) {
  return (
    <a className={classOf({ look, size }, className)} {...rest}>
      {children}
    </a>
  );
}
