/** Hours after which a staff session ends, unused or at all (reliability.md S4). */
export const sessionHours = { idle: 8, absolute: 24 } as const;

const hourMs = 3_600_000;
const touchMs = 5 * 60_000;

type Age = { createdAt: Date; updatedAt: Date };

/** Whether a session is still good at `now`. */
export const isAlive = ({ createdAt, updatedAt }: Age, now: Date): boolean =>
  now.getTime() - updatedAt.getTime() < sessionHours.idle * hourMs &&
  now.getTime() - createdAt.getTime() < sessionHours.absolute * hourMs;

/** Whether its last use should be written down again; not at each request, to spare the database. */
export const wantsTouch = ({ updatedAt }: Age, now: Date): boolean => now.getTime() - updatedAt.getTime() > touchMs;
