/** What can have brought a visitor here: a network or site by name, and a way. */
export const sources = [
  "facebook",
  "instagram",
  "tiktok",
  "whatsapp",
  "telegram",
  "youtube",
  "google",
  "ouedkniss",
  "ads",
  "newsletter",
  "share",
  "direct",
] as const;
export type Source = (typeof sources)[number];

/** `referrer`: address of the page before, "" = none; `search`: the query of this page, with its "?". */
export type Landing = { referrer: string; search: string };

/** Whether a page begins a visit: reached from elsewhere, or by a link that says what it is part of. An address typed in begins only a `fresh` one. */
export const isLanding = ({ referrer, search }: Landing, { origin, isFresh }: { origin: string; isFresh: boolean }) =>
  tagged.test(search) || (referrer ? !referrer.startsWith(`${origin}/`) : isFresh);

const tagged = /[?&](utm_source|[gw]braid|(?:g|tt|fb)clid)=/;

/** What brought a visit: a name and a way, one of them, or neither. */
export function sourcesOf({ referrer, search }: Landing): Source[] {
  const asked = new URLSearchParams(search);
  const medium = asked.get("utm_medium") ?? "";
  const [, host = ""] = /\/\/([^/]*)/.exec(referrer) ?? [];
  const [, mark = ""] = tagged.exec(search) ?? [];
  // What the merchant wrote into the link says more than the page it stood on, and that more than the click's mark.
  const told = `${asked.get("utm_source")} ${medium} ${host.replace(/^mail\..*/, "")} ${mark}`.toLowerCase();
  const [, name = ""] = names.exec(told) ?? [];
  const found = [(spelt[name] ?? name) as Source, wayOf(medium, mark)].filter((source) => source);
  return found.length > 0 || host || mark ? (found as Source[]) : ["direct"];
}

// Whole words of a host, of an app's name, of what is written into links by hand; and the marks of clicks.
const names =
  /(?:^|[^a-z])(facebook|fb|meta|instagram|ig|tiktok|whatsapp|wa|telegram|youtube|youtu|google|ouedkniss|[gw]braid|(?:g|tt|fb)clid)(?![a-z])/;
const spelt: Record<string, Source> = {
  ...{ fb: "facebook", meta: "facebook", fbclid: "facebook", ig: "instagram", wa: "whatsapp", youtu: "youtube" },
  ...{ gclid: "google", gbraid: "google", wbraid: "google", ttclid: "tiktok" },
};

// Facebook hangs its mark on every link that is shared there; the others mark advertisements alone.
function wayOf(medium: string, mark: string): Source | undefined {
  if (/^(cp|pp|ads?$|paid|display|sponsor|retarget)/i.test(medium) || /braid|[gt]clid/.test(mark)) return "ads";
  if (/^share$/i.test(medium)) return "share";
  return /mail|newsletter/i.test(medium) ? "newsletter" : undefined;
}
