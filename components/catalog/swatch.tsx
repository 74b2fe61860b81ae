/** A colour as a disc; the words beside it name it. */
export function Swatch({ colour, size }: { colour: string; size: "dot" | "choice" }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-block flex-none rounded-full border border-ink/20 ${size === "dot" ? "size-3.5" : "size-6"}`}
      style={{ background: colour }}
    />
  );
}
