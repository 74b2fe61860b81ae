/** Where to go after a sign-in or a change of language: a path of the panel, or the panel itself. Nothing else gets a redirect. */
export const backPath = (asked: string | undefined): string =>
  asked !== undefined && /^\/admin(\/[\w\-/]*)?(\?[\w\-=&%.+]*)?$/.test(asked) && !asked.includes("//")
    ? asked
    : "/admin";

/** The sign-in that leads back to the page that was asked for; `asked` is its path and query, as far as known. */
export function signInPath(asked: string | undefined): string {
  // The framework's own key tells nothing of the page.
  const back = backPath(asked?.replace(/([?&])_rsc=[^&]*&?/, "$1").replace(/[?&]$/, ""));
  return back === "/admin" ? "/admin/sign-in" : `/admin/sign-in?next=${encodeURIComponent(back)}`;
}
