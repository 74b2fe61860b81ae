import { type RefObject, useLayoutEffect, useRef } from "react";

type Typed = Pick<HTMLInputElement, "value" | "checked">;

/**
 * Keeps what a person types while the form is on its way: with the answer React puts every field back to what was sent.
 * Gives the function that is to hear of each input.
 */
export function useLateTyping(form: RefObject<HTMLFormElement | null>, isPending: boolean) {
  const late = useRef(new Map<string, Typed>());

  useLayoutEffect(() => {
    if (isPending) return;
    for (const control of form.current?.elements ?? []) Object.assign(control, late.current.get(control.id));
    late.current.clear();
  }, [form, isPending]);

  return (target: EventTarget): void => {
    const { id, type, value, checked } = target as HTMLInputElement;
    if (isPending && id && type !== "file") late.current.set(id, { value, checked });
  };
}
