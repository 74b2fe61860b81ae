const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreloads = /<link\b[^>]*\bas="script"[^>]*\/?>/g;
const islandsTag = /<meta name="islands" content="([^"]+)"\s*\/?>/;
// Structured data and speculation rules are data, and billboards and stories have a line of their own; only what would run the framework goes.
const stays = (attributes) => /\btype="(application\/|speculationrules)|\bdata-(billboard|stories)\b/.test(attributes);

/**
 * A public page without the framework: React's scripts and its copy of the page leave, the islands' one script stays.
 * Pages that do not name their islands, or that need a script to show all of themselves, are returned as they are.
 * @param {string} html
 */
export function leanHtml(html) {
  const islands = html.match(islandsTag)?.[1];
  if (!islands || html.includes('<template id="B:')) return html;
  return html
    .replace(scripts, (tag, attributes) => (stays(attributes) ? tag : ""))
    .replace(scriptPreloads, "")
    .replace("</head>", `<script type="module" src="${islands}"></script></head>`);
}
