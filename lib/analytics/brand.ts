const written: Record<string, string> = {
  chatgpt: "ChatGPT",
  duckduckgo: "DuckDuckGo",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  whatsapp: "WhatsApp",
  youtube: "YouTube",
};

/** The name of an engine or network as it writes itself; hosts and campaigns stay as they are. */
export function brandOf(name: string): string {
  if (name.includes(".") || name.includes("-")) return name;
  return (Object.hasOwn(written, name) ? written[name] : undefined) ?? name.charAt(0).toUpperCase() + name.slice(1);
}
