import { type Came, cameCookie, cameIn, type clickKinds } from "@/lib/came.mjs";
import { cookieOf } from "@/lib/cookies";

export type ClickKind = (typeof clickKinds)[number];

/** What led to an order, as the buyer's own browser tells it: the last visit through an advertisement, a share or a letter. */
export type OrderSource = {
  /** lower case: "facebook", "google", "newsletter" */
  source: string;
  /** lower case: "cpc", "social", "share", "email"; "" when nobody said */
  medium: string;
  campaign: string;
  term: string;
  content: string;
  clickIdKind: ClickKind | null;
  clickId: string | null;
  /** path of the first page, decoded; "" when it names nothing */
  landedOn: string;
  /** of the visit, "2026-11-22" */
  day: string;
};

/** What the browser of a buyer tells, or null. */
export function orderSourceIn(headers: Pick<Headers, "get">, today: string): OrderSource | null {
  const came = cameIn(cookieOf(headers, cameCookie), today);
  return came && sourceOf(came);
}

/** Words win over click ids, which tell by themselves whose click it was, and mostly whether it was paid for. */
export function sourceOf({ touch, landedOn, day }: Came): OrderSource {
  const { utm_campaign: campaign = "", utm_term: term = "", utm_content: content = "" } = touch;
  const clickIdKind = clickKindOf(touch);
  const clickId = (clickIdKind && touch[clickIdKind]) ?? null;
  return { ...wayOf(touch, clickIdKind), campaign, term, content, clickIdKind, clickId, landedOn, day };
}

/** Whether anybody knows how an order came: its taker at the telephone, or the buyer's browser. */
export const isKnownWay = ({ isByPhone, source }: { isByPhone: boolean; source: string }): boolean =>
  isByPhone || source !== "";

/** How people came, in the words of a merchant. */
export type Channel = "ad" | "share" | "letter" | "message" | "social" | "link";

export const channelOf = (medium: string): Channel =>
  channels.find(([, pattern]) => pattern.test(medium))?.[0] ?? "link";

function wayOf(touch: Came["touch"], kind: ClickKind | null): { source: string; medium: string } {
  const { family, medium } = kind ? clickSources[kind] : { family: [], medium: "" };
  const said = touch.utm_source?.toLowerCase();
  const source = said ? (aliases.get(said) ?? said) : (family[0] ?? "");
  return { source, medium: touch.utm_medium?.toLowerCase() ?? (family.includes(source) ? medium : "") };
}

const google = { family: ["google", "youtube"], medium: "cpc" };
// Facebook marks every link, paid for or not; Pinterest too. The others mark advertisements alone.
const clickSources: Record<ClickKind, { family: string[]; medium: string }> = {
  gclid: google,
  gbraid: google,
  wbraid: google,
  ttclid: { family: ["tiktok"], medium: "cpc" },
  ScCid: { family: ["snapchat"], medium: "cpc" },
  epik: { family: ["pinterest"], medium: "social" },
  fbclid: { family: ["facebook", "instagram", "messenger"], medium: "social" },
};

// What the advertisers' own place holders write.
const aliases = new Map([
  ["fb", "facebook"],
  ["ig", "instagram"],
  ["msg", "messenger"],
  ["wa", "whatsapp"],
  ["tt", "tiktok"],
  ["yt", "youtube"],
  ["snap", "snapchat"],
  ["adwords", "google"],
]);

const channels: [Channel, RegExp][] = [
  ["ad", /^(?:cp[acmv]|ppc|ads?|display|re-?(?:marketing|targeting)|paid(?:[ _-]?\w+)?)$/],
  ["share", /^share$/],
  ["letter", /^(?:e-?mail|newsletter|letter)$/],
  ["message", /^(?:sms|message|messaging|dm|chat|whatsapp|messenger|telegram|viber|push)$/],
  ["social", /^(?:social|organic[ _-]?social|social[ _-]?(?:media|network)|story|stories|reels?|post|bio)$/],
];

const clickKindOf = (touch: Came["touch"]): ClickKind | null =>
  (Object.keys(clickSources) as ClickKind[]).find((kind) => touch[kind] !== undefined) ?? null;
