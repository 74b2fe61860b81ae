export type Voice = { lang: string; localService: boolean };

/** The browser's best voice for a language: of the same country first, then one that needs no line; null when it has none. */
export function voiceFor<V extends Voice>(voices: readonly V[], pageLanguage: string): V | null {
  const wanted = pageLanguage.toLowerCase();
  // Android writes "ar_EG" where others write "ar-EG".
  const tag = ({ lang }: V) => lang.toLowerCase().replace("_", "-");
  const worth = (voice: V) => (tag(voice) === wanted ? 2 : 0) + (voice.localService ? 1 : 0);
  const own = voices.filter((voice) => tag(voice).split("-")[0] === wanted.split("-")[0]);
  return own.reduce<V | null>((best, voice) => (best && worth(best) >= worth(voice) ? best : voice), null);
}

const longest = 200;

/** Texts in portions of whole sentences, about 200 characters each: Chrome falls silent in the middle of longer ones. */
export const portionsOf = (texts: readonly string[]): string[] => texts.flatMap(portions);

function portions(text: string): string[] {
  const sentences = text.trim().match(/[^.!?؟…؛]+[.!?؟…؛]*\s*/g) ?? [];
  const gathered: string[] = [];
  for (const sentence of sentences) {
    const last = gathered.at(-1);
    if (last !== undefined && (last + sentence).length <= longest) gathered[gathered.length - 1] = last + sentence;
    else gathered.push(sentence);
  }
  return gathered.map((portion) => portion.trim()).filter(Boolean);
}
