/** Gives the order form's link for a text message the order in words, and shows it. */
export function offerMessage(): void {
  const form = document.querySelector<HTMLFormElement>("form#order-form");
  const place = form?.querySelector<HTMLElement>("[data-sms]");
  const link = place?.querySelector("a");
  if (!form || !place || !link) return;
  // "?&body" is what both iOS and Android understand.
  link.href = `${link.href.replace(/\?.*/, "")}?&body=${encodeURIComponent(orderInWords(form))}`;
  place.hidden = false;
}

/** What is ordered, by whom and where to, a line each: "Tagine 26 cm × 2 ⏎ Amina, 0555… ⏎ 31 — Oran, Es Senia ⏎ …". */
export function orderInWords(form: HTMLFormElement): string {
  const shown = (name: string) => shownOf(form, name);
  const lines = [
    ...goodsOf(form),
    [shown("name"), shown("phone")].join(" "),
    [shown("wilaya"), shown("commune")].filter(Boolean).join(" — "),
    [shown("mode"), shown("desk"), shown("address")].filter(Boolean).join(" — "),
    shown("note"),
  ];
  return lines.filter((line) => line.trim() !== "").join("\n");
}

// A cart says its lines one by one, a product's page its only one.
function goodsOf(form: HTMLFormElement): string[] {
  const lines = [...document.querySelectorAll<HTMLElement>("[data-ordered]")].map(
    ({ dataset }) => dataset.ordered ?? "",
  );
  if (lines.length > 0) return lines;
  const line = form.querySelector("[data-line]")?.textContent?.trim() ?? "";
  const quantity = shownOf(form, "quantity");
  return [line.includes("×") || !quantity ? line : `${line} × ${quantity}`];
}

// As a person reads it: a choice by its name, the place's number and first name ("31 — Oran").
function shownOf(form: HTMLFormElement, name: string): string {
  const value = String(new FormData(form).get(name) ?? "").trim();
  if (value === "") return "";
  const chosen = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.selectedOptions[0];
  const radio = form.querySelector(`[type=radio][name="${name}"]:checked`);
  if (chosen)
    return chosen.text
      .split(" — ")
      .slice(0, name === "commune" ? 1 : 2)
      .join(" — ");
  return radio ? (radio.closest("label")?.querySelector("span")?.firstChild?.textContent ?? "") : value;
}
