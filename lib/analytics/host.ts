export const hostStatuses = ["new", "seen", "ignored"] as const;
export type HostStatus = (typeof hostStatuses)[number];
