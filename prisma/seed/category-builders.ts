import { slugOf } from "./demo-builders";
import type { Both, DemoCategory, Picture } from "./demo-types";

type Words = { name: Both; description: Both; picture: Picture };

export const section = (key: string, words: Words, children: [string, Words][]): DemoCategory[] => [
  category(key, null, words),
  ...children.map(([child, childWords]) => category(child, key, childWords)),
];

function category(key: string, parent: string | null, { name, description, picture }: Words): DemoCategory {
  return { key, parent, name, slug: { ar: slugOf(name.ar), fr: slugOf(name.fr) }, description, picture };
}

export const words = (ar: [string, string], fr: [string, string], picture: Picture): Words => ({
  name: { ar: ar[0], fr: fr[0] },
  description: { ar: ar[1], fr: fr[1] },
  picture,
});
