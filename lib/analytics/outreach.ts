export const outreachStatuses = ["to_ask", "asked", "agreed", "linked", "declined"] as const;
export type OutreachStatus = (typeof outreachStatuses)[number];

/** Sites of which something is still hoped for, so that their next step may fall due. */
export const openStatuses = ["to_ask", "asked", "agreed"] as const satisfies readonly OutreachStatus[];

export const isOutreachStatus = (name: unknown): name is OutreachStatus =>
  outreachStatuses.some((status) => status === name);

type Step = { status: string; nextOn: Date | null };

/** Whether its next step is to be done by `today` ("2026-11-22", in Algeria). */
export const isDue = ({ status, nextOn }: Step, today: string): boolean =>
  openStatuses.some((open) => open === status) && nextOn !== null && nextOn.toISOString().slice(0, 10) <= today;
