/** Plain text of several lines, each a paragraph. */
export const Paragraphs = ({ text, className }: { text: string; className?: string }) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((paragraph) => (
      <p key={paragraph} className={className}>
        {paragraph}
      </p>
    ));
