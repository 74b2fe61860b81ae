import type { Locale } from "@/lib/locale";

type Commune = { id: string; nameAr: string; nameFr: string };
type Desk = { id: string; name: string; communeId: string; commune: string; operator: string };
type Places = { communes: Commune[]; desks: Desk[] };
type Texts = { communeChoose: string; deskChoose: string };

const loaded = new Map<string, Promise<Places>>();

/** Fills the pickers of communes and desks with those of the chosen wilaya; a commune already typed or kept is found again. */
export async function fillPlaces(
  form: HTMLFormElement,
  { locale, texts, wanted }: { locale: Locale; texts: Texts; wanted: Record<string, string> },
): Promise<void> {
  const wilaya = form.querySelector<HTMLSelectElement>("select[name=wilaya]")?.value;
  if (!wilaya) return;
  const places = await placesOf(wilaya).catch(() => null);
  // Without the list the text field stays, and the server finds the commune by its name.
  if (!places || form.querySelector<HTMLSelectElement>("select[name=wilaya]")?.value !== wilaya) return;

  const names = new Map(
    places.communes.map((commune) => [
      commune.id,
      locale === "ar" ? [commune.nameAr, commune.nameFr] : [commune.nameFr, commune.nameAr],
    ]),
  );
  const communes = places.communes.map(({ id }): [string, string] => [id, (names.get(id) ?? []).join(" — ")]);
  fill(selectOf(form, "commune"), [["", texts.communeChoose], ...communes], wanted.commune);
  const desks = places.desks.map((desk): [string, string] => [desk.id, deskLine(desk, names.get(desk.communeId)?.[0])]);
  fill(selectOf(form, "desk"), [["", texts.deskChoose], ...desks], wanted.desk);
}

function placesOf(wilaya: string): Promise<Places> {
  const known = loaded.get(wilaya);
  if (known) return known;
  const asked = fetch(`/api/geo/${wilaya}`).then((response) =>
    response.ok ? response.json() : Promise.reject(response.status),
  );
  asked.catch(() => loaded.delete(wilaya));
  loaded.set(wilaya, asked);
  return asked;
}

const deskLine = ({ name, operator, commune }: Desk, place = commune): string =>
  `${place} — \u2068${name}${name.startsWith(operator) ? "" : ` (${operator})`}\u2069`;

// The text field gives way to a list the first time; its id, name and error stay with the control.
function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement | null {
  const control = form.querySelector(`[name=${name}]`);
  if (!(control instanceof HTMLInputElement)) return control as HTMLSelectElement | null;
  const select = document.createElement("select");
  for (const attribute of ["id", "name", "class", "aria-describedby", "aria-invalid"]) {
    const value = control.getAttribute(attribute);
    if (value !== null) select.setAttribute(attribute, value);
  }
  control.replaceWith(select);
  return select;
}

function fill(select: HTMLSelectElement | null, options: [string, string][], wanted = ""): void {
  if (!select) return;
  const before = wanted || select.value;
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  const found = options.find(
    ([value, text]) => value === before || (before !== "" && text.split(" — ").includes(before)),
  );
  select.value = found?.[0] ?? "";
  select.dispatchEvent(new Event("options", { bubbles: true }));
}
