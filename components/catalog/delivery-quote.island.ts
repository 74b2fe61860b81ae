import { chosenWilaya, rememberWilaya } from "@/components/geography/chosen-wilaya";

type Row = [name: string, home: string, desk: string, days: number];

/** A list of wilayas and what each costs; free when the chosen goods earn it. */
class DeliveryQuote extends HTMLElement {
  private readonly rows: Row[] = JSON.parse(this.dataset.rows ?? "[]");
  private readonly days: string[] = JSON.parse(this.dataset.days ?? "[]");
  private readonly list = document.createElement("select");
  private readonly answer = document.createElement("dl");
  private goods = 0;

  connectedCallback() {
    if (this.childElementCount > 0) return;
    const label = document.createElement("label");
    label.className = "grid gap-1 text-sm font-medium";
    this.list.className = "field-input font-normal";
    this.list.append(
      new Option(this.dataset.choose, ""),
      ...this.rows.map(([name], place) => new Option(name, `${place}`)),
    );
    label.append(this.dataset.label ?? "", this.list);
    this.answer.className = "mt-3 grid gap-1 text-sm";
    this.answer.setAttribute("aria-live", "polite");
    this.append(label, this.answer);
    // "31 — وهران" of an earlier choice stands ready.
    const place = this.rows.findIndex(([name]) => name.slice(0, 2) === chosenWilaya());
    if (place >= 0) this.list.value = `${place}`;
    this.list.addEventListener("change", () => {
      rememberWilaya(this.list.selectedOptions[0]?.text.slice(0, 2) ?? "");
      this.say();
    });
    this.say();
    document.addEventListener("hanout:choice", (event) => {
      const { price, quantity } = (event as CustomEvent<{ price: number; quantity: number }>).detail;
      this.goods = price * quantity;
      this.say();
    });
  }

  private say() {
    const row = this.list.value === "" ? undefined : this.rows[Number(this.list.value)];
    if (!row) return this.answer.replaceChildren();
    const [, home, desk, days] = row;
    this.answer.replaceChildren(this.line("home", home), this.line("desk", desk), this.days[days] ?? "");
  }

  private line(mode: "home" | "desk", price: string): HTMLElement {
    const { freeFrom, free = "", none = "" } = this.dataset;
    const isFree = Boolean(freeFrom) && this.goods >= Number(freeFrom);
    const line = document.createElement("div");
    line.className = "flex justify-between gap-4";
    const [name, value] = [document.createElement("dt"), document.createElement("dd")];
    name.textContent = this.dataset[mode] ?? "";
    const amount = document.createElement("bdi");
    amount.className = "font-semibold";
    amount.textContent = price ? (isFree ? free : price) : none;
    value.append(amount);
    line.append(name, value);
    return line;
  }
}

export function defineDeliveryQuote(): void {
  if (!customElements.get("delivery-quote")) customElements.define("delivery-quote", DeliveryQuote);
}
