import type { Suggestion } from "@/lib/search/search-result";

const pauseMs = 180;

/** Suggestions under the search box: a listbox that follows the arrows; Enter without a choice searches as always. */
class SearchSuggest extends HTMLElement {
  private readonly input = this.querySelector<HTMLInputElement>("input[type=search]");
  private readonly list = document.createElement("ul");
  private wait = 0;
  private asked = "";
  private chosen = -1;

  connectedCallback() {
    const { input, list } = this;
    if (!input || list.isConnected) return;
    list.id = "search-suggestions";
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", this.dataset.label ?? "");
    this.append(list);
    set(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
    input.addEventListener("input", () => this.later());
    input.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.close();
    });
  }

  private later() {
    clearTimeout(this.wait);
    this.wait = window.setTimeout(() => void this.ask(), pauseMs);
  }

  private async ask() {
    const typed = this.input?.value.trim() ?? "";
    this.asked = typed;
    if (typed.length < 2) return this.close();
    const query = new URLSearchParams({ q: typed, locale: this.dataset.locale ?? "ar" });
    const response = await fetch(`${this.dataset.url}?${query}`).catch(() => null);
    // A slow answer to older letters is not shown.
    if (!response?.ok || this.asked !== typed) return;
    this.show(await response.json());
  }

  private show(suggestions: Suggestion[]) {
    this.chosen = -1;
    this.list.replaceChildren(...suggestions.map(optionOf));
    this.list.hidden = suggestions.length === 0;
    this.input?.setAttribute("aria-expanded", String(suggestions.length > 0));
    this.input?.removeAttribute("aria-activedescendant");
  }

  private close() {
    this.show([]);
  }

  private key(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      return this.move(step);
    }
    if (event.key === "Escape") return this.close();
    const link = this.options()[this.chosen];
    if (event.key !== "Enter" || !link) return;
    event.preventDefault();
    link.click();
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll("a")];
  }

  private move(step: number) {
    const options = this.options();
    if (options.length === 0) return;
    this.chosen = (this.chosen + step + options.length + (this.chosen < 0 && step < 0 ? 1 : 0)) % options.length;
    for (const [place, option] of options.entries())
      option.setAttribute("aria-selected", String(place === this.chosen));
    const active = options[this.chosen];
    active?.scrollIntoView({ block: "nearest" });
    if (active) this.input?.setAttribute("aria-activedescendant", active.id);
  }
}

function optionOf({ title, href, price, picture }: Suggestion, place: number): HTMLElement {
  const item = document.createElement("li");
  item.setAttribute("role", "presentation");
  const link = document.createElement("a");
  link.href = href;
  link.tabIndex = -1;
  set(link, { role: "option", id: `suggestion-${place}`, "aria-selected": "false" });
  if (picture) link.append(Object.assign(new Image(40, 40), { src: picture, alt: "" }));
  link.append(Object.assign(document.createElement("span"), { textContent: title, dir: "auto" }));
  if (price) link.append(Object.assign(document.createElement("bdi"), { textContent: price }));
  item.append(link);
  return item;
}

function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

export function defineSearchSuggest(): void {
  if (!customElements.get("search-suggest")) customElements.define("search-suggest", SearchSuggest);
}
