const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text between tags. What XML 1.0 cannot hold at all was taken out by cleanText. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

/** One element with text, on a line of its own. */
export const element = (name: string, text: string | number): string =>
  `<${name}>${escapeXml(String(text))}</${name}>\n`;
