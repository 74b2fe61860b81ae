/** The address of a page of a list; the first has the list's own. */
export const listPagePath = (path: string, page: number): string => (page > 1 ? `${path}/page/${page}` : path);

/** The number of a list's page as it stands in the address; null when it is none, or the first, which has an address of its own. */
export function pageOfParam(param: string | undefined): number | null {
  if (param === undefined || !/^[1-9]\d{0,3}$/.test(param)) return null;
  return param === "1" ? null : Number(param);
}

/** Whether a path is of page 2 or further of a list, a shelf or an author. */
export const isFurtherPage = (path: string): boolean =>
  /^\/(?:ar|fr)\/(?:(?:blog|press|guides|videos|podcast\/[^/]+)\/page|blog\/(?:topics|authors)\/[^/]+)\/\d+$/.test(
    path,
  );

/** How many pages so many rows fill; an empty list has one. */
export const pagesOf = (rows: number, perPage: number): number => Math.max(1, Math.ceil(rows / perPage));
