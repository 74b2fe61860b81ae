import { searchKey } from "@/lib/text";

export type PickerTexts = { search: string; noMatch: string; close: string };
type Option = { value: string; text: string; key: string };
type Picker = { title: string; texts: PickerTexts; options: Option[]; chosen: string; onPick: (value: string) => void };

/** A modal list with a search box above it: a sheet on phones, a panel on desktops. The dialog element brings focus trap and Escape. */
export function openPicker({ title, texts, options, chosen, onPick }: Picker): void {
  const { dialog, search, close, none, list, rows } = drawn({ title, texts, options, chosen });
  const shown = () => rows.filter((row) => !row.hidden);
  const pick = (row: HTMLLIElement | undefined) => {
    if (!row) return;
    dialog.close();
    onPick(row.dataset.value ?? "");
  };
  search.addEventListener("input", () => {
    filter(rows, options, searchKey(search.value));
    none.hidden = shown().length > 0;
    activate(search, shown()[0]);
  });
  search.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) activate(search, neighbour(shown(), step));
    else if (event.key === "Enter") pick(shown().find(isActive));
    if (step || event.key === "Enter") event.preventDefault();
  });
  list.addEventListener("click", (event) => pick((event.target as HTMLElement).closest("li") ?? undefined));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
  activate(search, rows.find((row) => row.dataset.value === chosen) ?? rows[0]);
}

function drawn({ title, texts, options, chosen }: Omit<Picker, "onPick">) {
  const dialog = element("dialog", { className: "picker", ariaLabel: title });
  const search = element("input", {
    type: "text",
    inputMode: "search",
    className: "field-input",
    placeholder: texts.search,
    ariaLabel: texts.search,
    autocomplete: "off",
  });
  const close = element("button", {
    type: "button",
    className: "picker-close",
    ariaLabel: texts.close,
    textContent: "×",
  });
  const list = element("ul", { id: "picker-list", role: "listbox", ariaLabel: title });
  const none = element("p", { className: "picker-none", textContent: texts.noMatch, role: "status", hidden: true });
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "true",
    "aria-controls": list.id,
    "aria-autocomplete": "list",
  }))
    search.setAttribute(name, value);
  const rows = options.map((option, position) => rowOf(option, position, chosen));
  list.append(...rows);
  const bar = element("div", { className: "picker-bar" });
  bar.append(search, close);
  dialog.append(bar, none, list);
  document.body.append(dialog);
  return { dialog, search, close, none, list, rows };
}

function rowOf({ value, text }: Option, position: number, chosen: string): HTMLLIElement {
  const row = element("li", { id: `picker-${position}`, role: "option", textContent: text });
  row.dataset.value = value;
  row.setAttribute("aria-selected", String(value === chosen));
  return row;
}

// Every word must begin a word of the place: "oued so" finds Oued Souf, "31" finds Oran.
function filter(rows: HTMLLIElement[], options: Option[], typed: string): void {
  const words = typed.split(" ").filter(Boolean);
  const joined = typed.replaceAll(" ", "");
  rows.forEach((row, position) => {
    const key = options[position]?.key ?? "";
    row.hidden =
      !words.every((word) => ` ${key}`.includes(` ${word}`) || ` ${key}`.includes(` ال${word}`)) &&
      !key.replaceAll(" ", "").includes(joined);
  });
}

const isActive = (row: HTMLLIElement): boolean => row.hasAttribute("data-active");

function neighbour(rows: HTMLLIElement[], step: number): HTMLLIElement | undefined {
  const next = rows.findIndex(isActive) + step;
  return rows[Math.min(Math.max(next, 0), rows.length - 1)];
}

function activate(search: HTMLInputElement, row: HTMLLIElement | undefined): void {
  for (const active of row?.parentElement?.querySelectorAll("[data-active]") ?? [])
    active.removeAttribute("data-active");
  row?.toggleAttribute("data-active", true);
  if (row) search.setAttribute("aria-activedescendant", row.id);
  else search.removeAttribute("aria-activedescendant");
  row?.scrollIntoView({ block: "nearest" });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
