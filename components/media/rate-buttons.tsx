const rates = [0.75, 1, 1.25, 1.5];

/** How fast a recording is played; its place is kept until the script that can do it is there, so that nothing moves. */
export const RateButtons = ({ label }: { label: string }) => (
  <fieldset
    disabled
    className="mt-2 flex flex-wrap items-center gap-2 text-sm text-muted disabled:invisible noscript:hidden print:hidden"
  >
    <legend className="float-start me-2 max-sm:basis-full sm:leading-[2.75rem]">{label}</legend>
    {rates.map((rate) => (
      <button
        key={rate}
        type="button"
        data-rate={rate}
        aria-pressed={rate === 1}
        className="min-h-11 min-w-11 rounded-control border border-line px-2 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
      >
        <bdi dir="ltr">×{rate}</bdi>
      </button>
    ))}
  </fieldset>
);
