/** The look of stories, brought by their page alone: one screen each, black as a cinema in either theme. */
export const StoryStyle = () => (
  <style href="stories" precedence="film">
    {rules}
  </style>
);

const rules = [
  "html:has(.stories){scroll-snap-type:y mandatory;scroll-padding:0;background:#000}",
  ".stories{color-scheme:dark;background:#000;color:#fff}.stories :focus-visible{outline-color:#fff}.stories>a:hover,.story-words a.icon-btn:hover{background:rgb(255 255 255/.2);color:#fff}",
  ".story{display:grid;grid-template-rows:minmax(0,1fr) auto;align-items:center;min-block-size:100svh;scroll-snap-align:start;scroll-snap-stop:always}",
  ".story .film-picture{inline-size:min(100%,(100svh - 10rem)*var(--of));border-radius:0}",
  ".story-words{display:grid;gap:.5rem;inline-size:100%;max-inline-size:40rem;margin-inline:auto;padding:.5rem 1rem 1rem}",
  ".story-product{display:flex;align-items:center;gap:.5rem;max-inline-size:13rem;overflow:hidden;padding-inline-end:.75rem;border-radius:var(--radius-control);background:rgb(255 255 255/.14);font-size:.8125rem;line-height:1.3}",
  ".story-product>:not(span){flex:none}.story-product>span{min-inline-size:0}.story-product b{display:block;overflow:hidden;font-weight:400;text-overflow:ellipsis;white-space:nowrap}",
  ".story-close{position:fixed;inset-block-start:.5rem;inset-inline-start:.5rem;z-index:10;border-radius:999px;background:rgb(0 0 0/.5)}",
  "@media(prefers-reduced-motion:no-preference){html:has(.stories){scroll-behavior:smooth}}",
].join("");
