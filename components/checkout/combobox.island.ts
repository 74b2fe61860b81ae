import { searchKey } from "@/lib/text";
import { openPicker, type PickerTexts } from "./picker";

/** Turns a long select into a button that opens a searchable list; the select stays in the form and keeps the value. */
class ComboBoxElement extends HTMLElement {
  private button: HTMLButtonElement | null = null;

  connectedCallback(): void {
    this.enhance();
    // The commune's text field becomes a select later, and lists change with the wilaya.
    this.addEventListener("options", () => this.enhance());
    this.addEventListener("change", () => this.show());
  }

  private get select(): HTMLSelectElement | null {
    return this.querySelector("select");
  }

  private enhance(): void {
    const { select } = this;
    if (!select) return;
    if (!this.button) this.button = this.makeButton(select);
    this.show();
  }

  private makeButton(select: HTMLSelectElement): HTMLButtonElement {
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: `${select.className} combo-button`,
    });
    button.setAttribute("aria-haspopup", "dialog");
    button.dataset.for = select.name;
    // The label and the error now speak of the button.
    button.id = select.id;
    select.id = `${select.id}-list`;
    const describedBy = select.getAttribute("aria-describedby");
    if (describedBy) button.setAttribute("aria-describedby", describedBy);
    button.addEventListener("click", () => this.open());
    button.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      this.open();
    });
    select.hidden = true;
    select.before(button);
    return button;
  }

  private show(): void {
    const { select, button } = this;
    if (!select || !button) return;
    select.hidden = true;
    button.textContent = shortLabel(select.selectedOptions[0]?.text ?? "", "desks" in this.dataset);
    button.toggleAttribute("data-empty", select.value === "");
    const label = this.closest("form")?.querySelector(`label[for="${button.id}"]`)?.textContent?.trim() ?? "";
    button.setAttribute("aria-label", `${label}: ${button.textContent}`);
    const isWrong = select.getAttribute("aria-invalid") === "true";
    if (isWrong) button.setAttribute("aria-invalid", "true");
    else button.removeAttribute("aria-invalid");
  }

  private open(): void {
    const { select, button } = this;
    if (!select || !button) return;
    const texts: PickerTexts = JSON.parse(this.closest<HTMLElement>("[data-texts]")?.dataset.texts ?? "{}");
    const options = [...select.options].filter((option) => option.value !== "");
    openPicker({
      title: button.getAttribute("aria-label")?.split(":")[0] ?? "",
      texts,
      chosen: select.value,
      options: options.map((option) => ({
        value: option.value,
        text: option.text,
        key: searchKey(`${option.text} ${option.dataset.search ?? ""}`),
      })),
      onPick: (value) => {
        select.value = value;
        select.removeAttribute("aria-invalid");
        select.dispatchEvent(new Event("change", { bubbles: true }));
        button.focus();
      },
    });
  }
}

// The second name helps while searching; on the button there is room for one. A desk keeps its whole line.
function shortLabel(text: string, isDesk: boolean): string {
  const parts = text.split(" — ");
  if (isDesk) return text;
  return /^\d{2}$/.test(parts[0] ?? "") ? parts.slice(0, 2).join(" — ") : (parts[0] ?? "");
}

export function defineComboBox(): void {
  if (!customElements.get("combo-box")) customElements.define("combo-box", ComboBoxElement);
}
