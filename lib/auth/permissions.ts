export const roles = ["owner", "agent"] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  "orders.read",
  "orders.write",
  "orders.sources",
  "products.read",
  "products.write",
  "content",
  "seo",
  "marketing",
  "settings.write",
  "staff.write",
  "audit.read",
  "account.write",
] as const;
export type Permission = (typeof permissions)[number];

const granted: Record<Role, readonly Permission[]> = {
  owner: permissions,
  agent: ["orders.read", "orders.write", "products.read", "account.write"],
};

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

/** Whether a role may do something; an unknown role may do nothing. */
export const may = (role: string, permission: Permission): boolean =>
  isRole(role) && granted[role].includes(permission);
