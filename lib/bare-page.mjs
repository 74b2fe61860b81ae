/**
 * A small page of its own, for answers that no page of the shop can give; the caller escapes what it puts in.
 * @param {{ lang: string; dir: string; title: string; body: string }} page
 */
export const barePage = ({ lang, dir, title, body }) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @param {string} text */
export const escapeHtml = (text) => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

// The shop's colours in both themes; no file of ours is needed to show it.
const style = [
  ":root{color-scheme:light dark}*{box-sizing:border-box}",
  "body{font:1.0625rem/1.8 system-ui,sans-serif;margin:0;background:#fbf8f3;color:#241f1a}",
  "main{min-height:100vh;max-width:36rem;margin:auto;padding:1.5rem;display:grid;align-content:center;gap:2rem}",
  "h1{font-size:1.5rem;line-height:1.5;margin:0}p{margin:.5rem 0}",
  "a,button{display:inline-flex;align-items:center;min-height:44px;color:inherit;font:inherit;font-weight:600}",
  "button{border:0;border-radius:.75rem;padding:0 1.5rem;background:#005f46;color:#fff;cursor:pointer;margin-block:.5rem}",
  "@media (prefers-color-scheme:dark){body{background:#13110e;color:#f3ece1}button{background:#7fd3bd;color:#0c1f1a}}",
].join("");
