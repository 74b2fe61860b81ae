export const ColourDot = ({ swatch }: { swatch: string }) =>
  swatch ? (
    <span aria-hidden="true" className="size-5 rounded-full border border-edge" style={{ background: swatch }} />
  ) : null;
