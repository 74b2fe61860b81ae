import type { DraftFacts } from "./draft";
import { foodFacts } from "./food";
import { selfFacts } from "./self";
import { thingFacts } from "./things";
import { wearFacts } from "./wear";

export const demoFacts: DraftFacts = { ...foodFacts, ...wearFacts, ...thingFacts, ...selfFacts };
