/** The look of a film, brought by the pages that have one: all others would fetch it with the shop's sheet for nothing. */
export const FilmStyle = () => (
  <style href="film" precedence="film">
    {rules}
  </style>
);

const dot = ".film-dots li>button";

const rules = [
  // The shape of the film itself, as tall as a screen can show with its controls: no bars, and nothing moves when it starts.
  ".film-picture{--of:var(--shape,1.7778);position:relative;inline-size:min(100%,75svh*var(--of));aspect-ratio:var(--of);margin-inline:auto;overflow:hidden;border-radius:var(--radius-card);background:#000}",
  ".film-picture>video,.film-cover,.film-cover>img{position:absolute;inset:0;inline-size:100%;block-size:100%;object-fit:contain}",
  ".film-cover{display:grid;place-items:center}.film-cover>img{object-fit:cover}",
  ".film-cover>span{position:relative;padding:1rem;border-radius:999px;background:rgb(255 255 255/.85);color:#000}",
  ":not([data-begun])>.film-picture>.film-cover~video{visibility:hidden}",
  "[data-begun]>.film-picture>.film-cover{display:none}",

  // Dots are never over the browser's own controls.
  ".film-dots{position:absolute;inset:0;pointer-events:none}",
  ".film-dots li{position:absolute;inset-inline-start:clamp(0rem,var(--x) - 1.375rem,100% - 2.75rem);inset-block-start:clamp(0rem,var(--y) - 1.375rem,100% - 6rem)}",
  // Whoever has come to a dot by keyboard keeps it until leaving it.
  ".film-dots li:not([data-now]){display:none}.film-dots li:has(:focus-visible){display:block}",
  `${dot}{position:relative;display:grid;place-items:center;inline-size:2.75rem;block-size:2.75rem;border-radius:999px;pointer-events:auto}`,
  `${dot}::before,${dot}::after{content:"";grid-area:1/1;inline-size:1.25rem;block-size:1.25rem;border:.3125rem solid #fff;border-radius:999px;background:var(--accent);box-shadow:0 0 0 1px rgb(0 0 0/.35)}`,
  `${dot}::before{border:0;background:rgb(255 255 255/.6);animation:film-pulse 1.8s var(--ease-out) infinite}`,
  "@keyframes film-pulse{to{opacity:0;transform:scale(2.4)}}",
  `@media(prefers-reduced-motion:reduce){${dot}::before{display:none}}`,

  // The place is counted in the picture's direction, the words beside it are read in theirs.
  `${dot}>span{position:absolute;inset-inline-start:2.5rem;inline-size:max-content;max-inline-size:6.5rem;padding:.25rem .625rem;border-radius:var(--radius-control);background:rgb(20 16 12/.82);color:#fff;font-size:var(--text-xs);line-height:1.5;text-align:start}`,
  `${dot}>span>span{display:block}.film-dots li.is-far>button>span{inset-inline:auto 2.5rem}`,
  ".film-dots b{display:block;overflow:hidden;font-weight:400;text-overflow:ellipsis;white-space:nowrap}",

  ".film-sheet{position:fixed;margin:auto auto 0;inline-size:100%;max-inline-size:28rem;border-radius:var(--radius-panel) var(--radius-panel) 0 0;background:var(--card);color:var(--ink);pointer-events:auto}",
  ".film-sheet::backdrop{background:rgb(0 0 0/.45)}",
  `@media(min-width:40rem){${dot}>span{max-inline-size:9.5rem}.film-sheet{margin:auto;border-radius:var(--radius-panel)}}`,
  // The product that is in the picture just now, in the list.
  ".film-spot[data-now]>article{border-color:var(--accent);box-shadow:0 0 0 2px var(--accent)}",

  // On a product's first picture, from where one jumps to its film.
  ".film-jump{position:absolute;inset-block-start:.5rem;inset-inline-start:-.5rem;display:flex;align-items:center;gap:.375rem;min-block-size:2.75rem;padding-inline:.75rem 1rem;border-radius:999px;background:rgb(255 255 255/.85);color:#000;font-size:var(--text-sm);font-weight:600}",
  "@media(min-width:64rem){.film-jump{inset-inline-start:.75rem}}",
].join("");
