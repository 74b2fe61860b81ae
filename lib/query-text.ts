/** Next's searchParams as the text they came from. */
export const queryText = (query: Record<string, string | string[] | undefined>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([key, values]) => [values ?? []].flat().map((value) => [key, value])),
  ).toString();
