/** The switch in the footer; the browser's own setting counts too. */
export const saverCookie = "saver";

const isOn = new RegExp(`(?:^|;\\s*)${saverCookie}=1(?:;|$)`);

/**
 * Whether a visitor saves data: fewer bytes before better pictures.
 * @param {string | string[] | null | undefined} saveData the header of that name
 * @param {string | null | undefined} cookie
 */
export const savesData = (saveData, cookie) => saveData === "on" || isOn.test(cookie ?? "");
