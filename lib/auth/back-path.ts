/** Where to go after a sign-in or a change of language: a path of the panel, or the panel itself. Nothing else gets a redirect. */
export const backPath = (asked: string | undefined): string =>
  asked !== undefined && /^\/admin(\/[\w\-/]*)?(\?[\w\-=&%.+]*)?$/.test(asked) && !asked.includes("//")
    ? asked
    : "/admin";
