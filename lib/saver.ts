/** The switch in the footer; the browser's own setting counts too. */
export const saverCookie = "saver";

/** Whether this visitor saves data: fewer bytes before better pictures. */
export const savesData = ({ headers }: Request): boolean =>
  headers.get("save-data") === "on" ||
  new RegExp(`(?:^|;\\s*)${saverCookie}=1(?:;|$)`).test(headers.get("cookie") ?? "");
