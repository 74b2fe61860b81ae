/** What the panel's client components may ask for; everything else stays on the server. */
export const panelNamespaces = [
  "admin",
  "auth",
  "settings",
  "catalog",
  "media",
  "messaging",
  "orders",
  "opening",
  "errors",
  "ui",
] as const;

/** The part of the messages that goes to the browser: of the content texts, which hold every legal page, only the panel's. */
export const panelMessages = <T extends object>(messages: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, texts]) => {
      if (key === "content") return [[key, { admin: texts.admin }]];
      return panelNamespaces.some((namespace) => namespace === key) ? [[key, texts]] : [];
    }),
  ) as Partial<T>;
