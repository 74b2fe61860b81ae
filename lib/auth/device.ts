const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

const first = (list: [RegExp, string][], text: string) => list.find(([mark]) => mark.test(text))?.[1];

/** "Chrome · Android" out of a User-Agent; empty when nothing is known. */
export const deviceOf = (userAgent: string | null): string =>
  [first(browsers, userAgent ?? ""), first(systems, userAgent ?? "")].filter(Boolean).join(" · ");

/** An address as people can read it; empty for this very machine. */
export const shownAddress = (address: string | null): string => {
  const plain = (address ?? "").replace(/^::ffff:/i, "");
  return /^([0:]*1?|127\.\d+\.\d+\.\d+)$/.test(plain) ? "" : plain;
};
