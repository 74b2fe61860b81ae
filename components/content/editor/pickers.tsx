"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { ChosenPicture, ChosenProduct } from "./chosen";
import { PictureDialog } from "./picture-dialog";
import { ProductDialog } from "./product-dialog";

type Pickers = {
  pickPicture: () => Promise<ChosenPicture | null>;
  pickProduct: () => Promise<ChosenProduct | null>;
};
const Context = createContext<Pickers>({ pickPicture: async () => null, pickProduct: async () => null });
export const usePickers = () => useContext(Context);

type Asked<T> = { answer: (chosen: T | null) => void };

/** The two dialogs of the editor, asked as questions: they answer with what was chosen, or null. */
export function PickersProvider({ children }: { children: ReactNode }) {
  const [picture, setPicture] = useState<Asked<ChosenPicture> | null>(null);
  const [product, setProduct] = useState<Asked<ChosenProduct> | null>(null);
  const [pickers] = useState<Pickers>({
    pickPicture: () => new Promise((answer) => setPicture({ answer })),
    pickProduct: () => new Promise((answer) => setProduct({ answer })),
  });
  return (
    <Context value={pickers}>
      {children}
      {picture && (
        <PictureDialog
          onAnswer={(chosen) => {
            picture.answer(chosen);
            setPicture(null);
          }}
        />
      )}
      {product && (
        <ProductDialog
          onAnswer={(chosen) => {
            product.answer(chosen);
            setProduct(null);
          }}
        />
      )}
    </Context>
  );
}
