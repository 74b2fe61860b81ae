import type { VariantData } from "./variant-data";

/** Follows the chosen options: price, stock, what goes together. Tells the page by "hanout:choice". */
class VariantPicker extends HTMLElement {
  private readonly variants: VariantData[] = JSON.parse(this.dataset.variants ?? "[]");

  connectedCallback() {
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.follow();
    });
    this.addEventListener("click", (event) => this.step(event));
    this.choose(new URLSearchParams(location.search).get("variant"));
    // A page that comes back from history keeps its radios, not its price; the order form may come later than this.
    this.follow();
    void customElements.whenDefined("order-form").then(() => this.follow());
  }

  // The address that feeds and search engines have of one variant.
  private choose(id: string | null) {
    const wanted = this.variants.find((variant) => String(variant.id) === id);
    for (const [code, value] of Object.entries(wanted?.choices ?? {})) {
      const group = this.querySelector(`[data-option="${CSS.escape(code)}"]`);
      for (const input of group?.querySelectorAll("input") ?? []) if (input.value === value) input.checked = true;
    }
  }

  private follow() {
    const choices = this.choices();
    const chosen = this.variants.find((variant) => agrees(variant.choices, choices));
    for (const group of this.querySelectorAll<HTMLElement>("[data-option]")) this.mark(group, choices);
    this.show(chosen);
    if (!chosen) return;
    const detail = { ...chosen, variantId: chosen.id, quantity: Number(this.quantity()?.value ?? 1) };
    document.dispatchEvent(new CustomEvent("hanout:choice", { detail }));
  }

  private choices(): Record<string, string> {
    const checked = this.querySelectorAll<HTMLInputElement>("[data-option] input:checked");
    return Object.fromEntries([...checked].map(({ name, value }) => [name.slice("option.".length), value]));
  }

  private mark(group: HTMLElement, choices: Record<string, string>) {
    for (const input of group.querySelectorAll("input")) {
      const wanted = { ...choices, [group.dataset.option ?? ""]: input.value };
      const isOff = !this.variants.some((variant) => variant.stock > 0 && agrees(variant.choices, wanted));
      const label = input.closest("label");
      label?.toggleAttribute("data-off", isOff);
      label?.querySelector("[data-why]")?.toggleAttribute("hidden", !isOff);
      if (input.checked) write(group, "[data-chosen]", label?.querySelector("[dir]")?.textContent ?? "");
    }
  }

  private show(chosen: VariantData | undefined) {
    const isSoldOut = !chosen || chosen.stock <= 0;
    for (const button of document.querySelectorAll<HTMLButtonElement>(buyButtons)) button.disabled = isSoldOut;
    const stock = this.querySelector<HTMLElement>("[data-stock]");
    if (stock) {
      stock.dataset.stock = chosen?.state ?? "sold_out";
      stock.textContent = chosen?.says ?? this.dataset.unavailable ?? "";
    }
    this.querySelector("[data-sold-out]")?.toggleAttribute("hidden", !isSoldOut);
    const id = this.querySelector<HTMLInputElement>("input[name=variantId]");
    // Without this script the options themselves are sent, and the server finds the variant.
    if (id) Object.assign(id, { disabled: !chosen, value: chosen?.id ?? "" });
    if (!chosen) return;
    if (isSoldOut) offerAlert(chosen.id);
    for (const amount of document.querySelectorAll("[data-amount]")) amount.textContent = chosen.amount;
    write(this, "[data-before-amount]", chosen.before);
    this.querySelector("[data-before]")?.toggleAttribute("hidden", !chosen.before);
    write(this, "[data-saving]", chosen.saving);
    this.querySelector("[data-saving]")?.toggleAttribute("hidden", !chosen.saving);
    write(document, "[data-sku]", chosen.sku);
    this.quantity()?.setAttribute("max", String(Math.max(1, Math.min(20, chosen.stock))));
  }

  private quantity() {
    return this.querySelector<HTMLInputElement>("input[name=quantity]");
  }

  private step({ target }: Event) {
    const by = target instanceof Element ? Number(target.closest<HTMLElement>("[data-step]")?.dataset.step ?? 0) : 0;
    const input = this.quantity();
    if (!by || !input) return;
    if (by > 0) input.stepUp();
    else input.stepDown();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

const buyButtons = "[data-buy], #order-form [data-submit]";

const agrees = (has: Record<string, string>, wanted: Record<string, string>): boolean =>
  Object.keys(has).every((code) => has[code] === wanted[code]);

/** The form that waits for it, opened at what was chosen. */
function offerAlert(id: number): void {
  document.querySelector("#stock-alert details")?.setAttribute("open", "");
  const choice = document.querySelector<HTMLSelectElement>("#alert-variant");
  if (choice) choice.value = `${id}`;
}

function write(root: ParentNode, selector: string, text: string): void {
  const place = root.querySelector(selector);
  if (place) place.textContent = text;
}

export function defineVariantPicker(): void {
  if (!customElements.get("variant-picker")) customElements.define("variant-picker", VariantPicker);
}
