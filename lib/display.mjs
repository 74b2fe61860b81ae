/** What a visitor may ask of every page by a switch in the footer; each is a cookie of that name. */
export const displaySettings = ["saver", "large"];

const isOn = (name, cookie) => new RegExp(`(?:^|;\\s*)${name}=1(?:;|$)`).test(cookie ?? "");

/**
 * Whether a visitor saves data: fewer bytes before better pictures. The browser's own setting counts too.
 * @param {string | string[] | null | undefined} saveData the header of that name
 * @param {string | null | undefined} cookie
 */
export const savesData = (saveData, cookie) => saveData === "on" || isOn("saver", cookie);

/**
 * Whether a visitor wants larger letters.
 * @param {string | null | undefined} cookie
 */
export const readsLarge = (cookie) => isOn("large", cookie);

/**
 * The same page in larger letters (app/globals.css).
 * @param {string} html
 */
export const largeHtml = (html) => html.replace("<html", '<html data-large=""');
