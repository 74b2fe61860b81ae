// Beyond ten characters, what people still pick: a run, one character, a well-known word with digits or signs around it.
const words = [
  "password",
  "motdepasse",
  "azerty",
  "qwerty",
  "algerie",
  "algeria",
  "dzair",
  "wahran",
  "welcome",
  "bienvenue",
  "administrateur",
  "administrator",
  "admin",
  "iloveyou",
  "letmein",
  "bismillah",
  "inchallah",
  "mohamed",
  "hanout",
  "boutique",
  "changeme",
  "azertyuiop",
  "qwertyuiop",
];
const runs = "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz";

/** Whether a password of at least ten characters is among the first a thief would try. */
export function isWeakPassword(typed: string): boolean {
  const plain = typed.toLowerCase();
  if (new Set(plain).size < 5 || runs.includes(plain)) return true;
  const letters = plain.replace(/[^a-z]/g, "");
  return words.some((word) => letters === word || letters === word.repeat(2));
}
