/**
 * A public page for who saves data: the same words and forms, with small pictures and without web fonts, fetching ahead
 * and what only search engines read. Of a page kept for everybody, `waits` lets the islands come when they are touched.
 * @param {string} html
 * @param {{ waits: boolean }} how
 */
export function frugalHtml(html, { waits }) {
  // The framework, where it is still there, must find the page as it made it.
  if (!islands.test(html)) return html;
  const frugal = html
    .replace("<html ", '<html data-saver="" ')
    .replace(luxuries, "")
    .replace(choiceOfPictures, (_, urls, sizes = "") => `srcSet="${smallOf(urls, sizes)}"`);
  return waits ? frugal.replace(islands, (_, src) => loaderOf(src)) : frugal;
}

// Fonts and pictures ahead of their time, pages ahead of a touch, and what is written for search engines and networks.
const luxuries = new RegExp(
  [
    /<link\b[^>]*\b(?:as="(?:font|image)"|rel="alternate")[^>]*>/,
    /<meta\b[^>]*"(?:og|twitter|article):[^>]*>/,
    /<script\b[^>]*\btype="(?:speculationrules|application\/ld\+json)"[^>]*>[\s\S]*?<\/script>/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);
const choiceOfPictures = /\bsrcset="([^"]*)"(?: sizes="([^"]*)")?/gi;
const islands = /<script type="module" src="([^"]+)"><\/script>/;

// What fills a phone's width gets 320 pixels, everything else the least there is: a third of the pixels it would get.
function smallOf(urls, sizes) {
  const fills = /\b100vw\b/.test(sizes);
  const [least, next = least] = urls.split(", ").map((step) => step.split(" ")[0]);
  return fills ? next : least;
}

// Islands are custom elements, so a hyphen tells them. What waits in the cart or for a line needs them at once.
const loaderOf = (src) =>
  `<script>{const kinds=["pointerdown","focusin"],load=()=>{for(const kind of kinds)removeEventListener(kind,touch);import("${src}")},touch=event=>{if(event.composedPath().some(({localName})=>localName?.includes("-")))load()};for(const kind of kinds)addEventListener(kind,touch);try{if(/cart_count=[1-9]/.test(document.cookie)||localStorage.getItem("hanout:waiting"))load()}catch{}}</script>`;
