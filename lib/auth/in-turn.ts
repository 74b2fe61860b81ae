/** Lets at most `places` calls run at once and queues the others: scrypt takes 32 MB each, a burst of sign-ins must not take the server's memory. */
export function inTurn<A extends unknown[], T>(
  places: number,
  run: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async (...args) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run(...args);
    } finally {
      leave();
    }
  };
}
