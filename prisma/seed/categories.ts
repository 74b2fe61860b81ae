import { clothesToBeauty } from "./categories-clothes-to-beauty";
import { pantryToElectronics } from "./categories-pantry-to-electronics";
import type { DemoCategory } from "./demo-types";

/** Parents come before their children. */
export const demoCategories: DemoCategory[] = [...pantryToElectronics, ...clothesToBeauty];
