"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField, TextField } from "@/components/ui/field";
import { sources } from "@/lib/content/arrival";
import { type Audience, segments } from "@/lib/content/audience";
import { searchKey } from "@/lib/text";
import { AudienceWords } from "../audience-words";

/** A wilaya by its name in the panel's language, and by all that people call it. */
export type Place = { code: string; name: string; search: string };

type Props = { audience: Audience; places: readonly Place[]; onChange: (audience: Audience) => void };

/** Whom a banner is for: a kind of visitor, and where from, and what brought them; said in words as it is chosen. */
export function AudienceFields({ audience, places, onChange }: Props) {
  const t = useTranslations("content.admin");
  const set = (change: Partial<Audience>) => onChange({ ...audience, ...change });
  return (
    <section className="card mt-5 grid grid-cols-1 gap-4 p-4" aria-labelledby="audience">
      <div>
        <h2 id="audience" className="text-lg">
          {t("banner.audience")}
        </h2>
        <p aria-live="polite" className="mt-1 font-medium text-accent">
          <AudienceWords
            audience={audience}
            placeName={(code) => places.find((place) => place.code === code)?.name ?? code}
          />
        </p>
        <p className="mt-1 text-sm text-muted">{t("banner.audienceHelp")}</p>
      </div>
      <SelectField
        name="segment"
        label={t("audience.segmentLabel")}
        value={audience.segment}
        onChange={(event) => set({ segment: segments.find((one) => one === event.target.value) ?? "everybody" })}
      >
        {segments.map((segment) => (
          <option key={segment} value={segment}>
            {t(`audience.segment.${segment}`)}
          </option>
        ))}
      </SelectField>
      <Sources chosen={audience.sources} onChange={(chosen) => set({ sources: chosen })} />
      <Wilayas chosen={audience.wilayas} places={places} onChange={(wilayas) => set({ wilayas })} />
    </section>
  );
}

type Chosen = { chosen: readonly string[]; onChange: (chosen: string[]) => void };

const toggled = (chosen: readonly string[], item: string): string[] =>
  chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item];

function Sources({ chosen, onChange }: Chosen) {
  const t = useTranslations("content.admin.audience");
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t("sources")}</legend>
      <p className="text-xs text-muted">{t("sourcesHelp")}</p>
      <div className="mt-1 grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-4">
        {sources.map((source) => (
          <Check
            key={source}
            name={t(`source.${source}`)}
            isOn={chosen.includes(source)}
            onToggle={() => onChange(toggled(chosen, source))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Wilayas({ chosen, places, onChange }: Chosen & { places: readonly Place[] }) {
  const t = useTranslations("content.admin.audience");
  const [sought, setSought] = useState("");
  // What was chosen before stands first; what is being ticked stays where it is.
  const [before] = useState(chosen);
  const key = searchKey(sought);
  const found = places.filter(({ code, search }) => chosen.includes(code) || searchKey(search).includes(key));
  const shown = [true, false].flatMap((isFirst) => found.filter(({ code }) => before.includes(code) === isFirst));
  return (
    <details open={chosen.length > 0 || undefined}>
      <summary className="link inline-flex min-h-11 items-center">{t("wilayas", { count: chosen.length })}</summary>
      <p className="text-xs text-muted">{t("wilayasHelp")}</p>
      <div className="mt-2 max-w-xs">
        <TextField
          type="search"
          name="wilaya-search"
          label={t("wilayaSearch")}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      <fieldset className="mt-2 max-h-72 overflow-y-auto rounded-card border border-line px-3">
        <legend className="sr-only">{t("wilayasLegend")}</legend>
        <div className="grid grid-cols-1 gap-x-4 min-[30rem]:grid-cols-2 lg:grid-cols-3">
          {shown.map(({ code, name }) => (
            <Check
              key={code}
              name={`${code} — ${name}`}
              isOn={chosen.includes(code)}
              onToggle={() => onChange(toggled(chosen, code))}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}

function Check({ name, isOn, onToggle }: { name: string; isOn: boolean; onToggle: () => void }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" checked={isOn} onChange={onToggle} className="size-5 shrink-0 accent-accent" />
      <span className="min-w-0">{name}</span>
    </label>
  );
}
