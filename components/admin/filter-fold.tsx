import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = { label: string; isOn: boolean; search: ReactNode /** the filters' form */; children: ReactNode };

/** The search of a list with the button that opens its filters beside it, on one line at any width. */
export function FilterFold({ label, isOn, search, children }: Props) {
  // The button lies beside the search, the filters open under both: a <details> of its own could only be as wide as one.
  return (
    <div className="relative">
      <div className="pe-14 sm:pe-36">{search}</div>
      <details open={isOn}>
        <summary
          className={`btn btn-quiet absolute end-0 top-0 list-none max-sm:size-11 max-sm:p-0 ${isOn ? "border-accent text-accent" : ""}`}
        >
          <Icon name="sliders-horizontal" size={18} />
          <span className="max-sm:sr-only">{label}</span>
        </summary>
        {children}
      </details>
    </div>
  );
}
