/**
 * Takes names out of a header that is a list, and the header away with the last of them.
 * @param {import("node:http").ServerResponse} response
 * @param {string} name
 * @param {(part: string) => boolean} isUnwanted
 */
export function thinHeader(response, name, isUnwanted) {
  const parts = [response.getHeader(name) ?? []].flat().join(", ").split(", ");
  const wanted = parts.filter((part) => part && !isUnwanted(part));
  if (wanted.length > 0) response.setHeader(name, wanted.join(", "));
  else response.removeHeader(name);
}
