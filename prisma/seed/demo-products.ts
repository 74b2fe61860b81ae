import type { DemoProduct } from "./demo-types";
import { beauty } from "./products/beauty";
import { books } from "./products/books";
import { children } from "./products/children";
import { electronics } from "./products/electronics";
import { home } from "./products/home";
import { jewellery } from "./products/jewellery";
import { kitchen } from "./products/kitchen";
import { menAndWomen } from "./products/men-women";
import { more } from "./products/more";
import { pantry } from "./products/pantry";
import { phoneAccessories } from "./products/phone-accessories";
import { bags, shoes } from "./products/shoes-bags";
import { spicesAndTea } from "./products/spices-tea";
import { traditional } from "./products/traditional";

export const demoProducts: DemoProduct[] = [
  ...pantry,
  ...spicesAndTea,
  ...kitchen,
  ...jewellery,
  ...electronics,
  ...phoneAccessories,
  ...traditional,
  ...menAndWomen,
  ...shoes,
  ...bags,
  ...children,
  ...home,
  ...books,
  ...beauty,
  ...more,
];
