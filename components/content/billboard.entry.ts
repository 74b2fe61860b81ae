import { type Choice, choiceFor } from "@/lib/content/audience";
import { noteVisit, visitorHere } from "./visitor";

// Stands inside its slot and runs before the slot is painted, so that nothing is seen to change.
const slot = document.currentScript?.parentElement;
if (slot) hangIn(slot);

function hangIn(place: HTMLElement): void {
  try {
    noteVisit();
    const choices: Choice[] = JSON.parse(place.dataset.choices ?? "[]");
    const key = `hanout:${place.dataset.place}`;
    const id = choiceFor(choices, visitorHere(), {
      kept: Number(sessionStorage.getItem(key)),
      random: Math.random(),
    });
    if (id) sessionStorage.setItem(key, `${id}`);
    const chosen = place.querySelector<HTMLTemplateElement>(`[data-banner="${id}"]`);
    if (chosen) place.replaceChildren(chosen.content);
  } catch {
    // A browser that keeps nothing shows what everybody gets.
  }
}
