import type { ReactNode } from "react";

type Props = {
  name: string;
  value: string;
  label: ReactNode;
  help?: ReactNode;
  isOn: boolean;
  onChoose: () => void;
};

/** One of two ways, as a tile a thumb hits. */
export const PhoneOrderChoice = ({ name, value, label, help, isOn, onChoose }: Props) => (
  <label className="flex min-h-11 items-start gap-3 rounded-control border border-line bg-ground p-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-accent">
    <input
      type="radio"
      name={name}
      value={value}
      checked={isOn}
      onChange={onChoose}
      className="mt-1 size-4 flex-none accent-accent"
    />
    <span className="grid min-w-0">
      <span className="font-medium">{label}</span>
      {help && <span className="text-sm text-muted">{help}</span>}
    </span>
  </label>
);
