/** Next drops the length that a route states; players of podcasts and films ask for it, so routes say it under this name too. */
export const statedLength = "X-Stated-Length";

/**
 * Lets the answer say its own length, where its route knows it.
 * @param {import("node:http").ServerResponse} response
 */
export function tellLength(response) {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    name.toLowerCase() === statedLength.toLowerCase() ? set("Content-Length", String(value)) : set(name, value);
}
