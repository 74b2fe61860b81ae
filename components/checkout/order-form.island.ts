import { rememberWilaya } from "@/components/geography/chosen-wilaya";
import type { Locale } from "@/lib/locale";
import { showTotal, type Terms, type TotalTexts } from "./live-total";
import { fillPlaces } from "./places";
import { type Answer, type SendingTexts, sendForm, showMessages } from "./send-form";
import { orderKey, remember, remembered } from "./typed-memory";

type Texts = TotalTexts & SendingTexts & { communeChoose: string; deskChoose: string };
type Choice = { variantId: number | null; price: number; quantity: number; label: string };

/** Makes the order form live: exact total, places of the wilaya, a memory on the device, and sending that survives a cut line. */
class OrderFormElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || this.hasAttribute("data-live")) return;
    this.toggleAttribute("data-live", true);
    const texts: Texts = JSON.parse(this.dataset.texts ?? "{}");
    if (this.dataset.rates) this.enliven(form, texts);
    const openedAt = performance.now();
    form.addEventListener(
      "submit",
      () => setValue(form, "elapsed", Math.round(performance.now() - openedAt).toString()),
      { capture: true },
    );
    sendForm(form, {
      texts,
      key: () => (this.dataset.source ? orderKey(whatOf(form, this.dataset.source)) : null),
      onAnswer: (answer) => follow(form, answer),
    });
  }

  private enliven(form: HTMLFormElement, texts: Texts): void {
    const locale = (this.dataset.locale ?? "ar") as Locale;
    const freeDeliveryFrom = this.dataset.freeFrom ? Number(this.dataset.freeFrom) : null;
    const terms: Terms = { locale, rates: JSON.parse(this.dataset.rates ?? "{}"), freeDeliveryFrom, texts };
    const wanted = "keeps" in this.dataset ? restore(form) : {};
    let subtotal = Number(this.dataset.subtotal);
    const refresh = () => showTotal(form, subtotal, terms);

    const fill = (kept: Record<string, string>) => fillPlaces(form, { locale, texts, wanted: kept });
    form.addEventListener("change", (event) => {
      const control = event.target as HTMLSelectElement;
      if (control.name === "wilaya") {
        rememberWilaya(control.value);
        void fill({});
      }
      refresh();
    });
    form.addEventListener("input", () => remember(form));
    form.addEventListener("change", () => remember(form));
    document.addEventListener("hanout:choice", (event) => {
      const { price, quantity, label } = (event as CustomEvent<Choice>).detail;
      subtotal = price * quantity;
      const line = form.querySelector("[data-line]");
      if (line) line.textContent = label;
      refresh();
    });
    void fill(wanted);
    refresh();
  }
}

// Only empty fields are filled: what the server sent back is newer than what the device kept.
function restore(form: HTMLFormElement): Record<string, string> {
  const kept = remembered();
  for (const name of ["name", "phone", "wilaya", "commune", "address", "note"]) {
    const control = form.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (control && control.value === "" && kept[name]) setValue(form, name, kept[name]);
  }
  const mode = form.querySelector<HTMLInputElement>(`[name=mode][value="${kept.mode === "desk" ? "desk" : "home"}"]`);
  if (mode && kept.mode && !form.querySelector("[name=mode]:checked")) mode.checked = true;
  return kept;
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const control = form.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!control) return;
  control.value = value;
  control.dispatchEvent(new Event("options", { bubbles: true }));
}

// One key per thing ordered: a second product is a second order, the same one sent twice is not.
const whatOf = (form: HTMLFormElement, source: string): string => {
  const data = new FormData(form);
  return source === "cart" ? "cart" : `${data.get("productId") ?? ""}:${data.get("variantId") ?? ""}`;
};

function follow(form: HTMLFormElement, { location, messages }: Answer): void {
  if (location) window.location.assign(location);
  else showMessages(form, messages ?? {});
}

export function defineOrderForm(): void {
  if (!customElements.get("order-form")) customElements.define("order-form", OrderFormElement);
}
