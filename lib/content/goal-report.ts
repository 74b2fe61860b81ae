import { type Goal, goals, type PieceKind } from "./piece";
import { figuresOf } from "./sight";

/** What a public piece did in thirty days and in the thirty before: readers once a day, and those who did what it is for. */
export type PieceResult = {
  id: number;
  kind: PieceKind;
  goal: Goal;
  title: string;
  seen: number;
  acted: number;
  actedBefore: number;
};
type Sum = { seen: number; acted: number; actedBefore: number /** acted ÷ seen, 0 to 1 */; rate: number };
export type GoalResult = { goal: Goal; sum: Sum; pieces: (PieceResult & { rate: number; verdict: Verdict | null })[] };
/** "strong": a half better than others of its goal; "weak": half as good or less; "unread": public and read by nobody. */
export type Verdict = "strong" | "weak" | "unread";

/** Each goal with its pieces, those that achieved most first; a goal nobody writes for is there too, empty. */
export const goalReport = (results: readonly PieceResult[]): GoalResult[] =>
  goals.map((goal) => {
    const own = results.filter((result) => result.goal === goal);
    const sum = sumOf(own);
    const pieces = own
      .map((piece) => ({ ...piece, rate: rateOf(piece), verdict: verdictOf(piece, sum) }))
      .sort((a, b) => b.acted - a.acted || b.seen - a.seen || a.id - b.id);
    return { goal, sum, pieces };
  });

function sumOf(results: readonly PieceResult[]): Sum {
  const total = (of: (result: PieceResult) => number) => results.reduce((sum, result) => sum + of(result), 0);
  const [seen, acted] = [total((result) => result.seen), total((result) => result.acted)];
  return { seen, acted, actedBefore: total((result) => result.actedBefore), rate: rateOf({ seen, acted }) };
}

const rateOf = ({ seen, acted }: { seen: number; acted: number }) => figuresOf({ seen, acted, reach: 0 }).rate;

// Of fewer readers a single one more or less would change the verdict.
const readersMin = 50;

function verdictOf({ seen, acted }: PieceResult, all: Sum): Verdict | null {
  if (seen === 0) return "unread";
  const others = { seen: all.seen - seen, acted: all.acted - acted };
  if (seen < readersMin || others.seen < readersMin) return null;
  // Both rates over one denominator, so that a half more is a half more to the last reader.
  const [own, usual] = [acted * others.seen, others.acted * seen];
  if (own > usual && own * 2 >= usual * 3) return "strong";
  return own < usual && own * 2 <= usual ? "weak" : null;
}
