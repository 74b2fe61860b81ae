/** A field no person sees; `hidden` and autocomplete keep browsers and readers away, programs fill whatever is called "website". */
export function PersonCheck({ label }: { label: string }) {
  return (
    <div hidden>
      <label>
        {label} <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
