/** The id that a part of an address names; 0, which nothing has, when it names none. */
export const idOf = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);
