import { Icon } from "./icon";

/** The three steps law 18-05 (art. 12) asks for, or any other few; `current` counts from 1. */
export function Stepper({ label, steps, current }: { label: string; steps: string[]; current: number }) {
  return (
    <ol aria-label={label} className="flex items-start">
      {steps.map((step, position) => (
        <li
          key={step}
          aria-current={position + 1 === current ? "step" : undefined}
          className="relative grid flex-1 justify-items-center gap-1 text-center"
        >
          {position > 0 && (
            <span
              aria-hidden="true"
              className={`absolute end-1/2 top-4 h-px w-full ${position < current ? "bg-accent" : "bg-line"}`}
            />
          )}
          <StepMark number={position + 1} current={current} />
          <span className={`text-xs ${position + 1 === current ? "font-semibold text-ink" : "text-muted"}`}>
            {step}
          </span>
        </li>
      ))}
    </ol>
  );
}

function StepMark({ number, current }: { number: number; current: number }) {
  const look = number <= current ? "border-accent bg-accent text-on-accent" : "border-edge bg-card text-muted";
  return (
    <span className={`relative z-10 grid size-8 place-items-center rounded-full border text-sm font-semibold ${look}`}>
      {number < current ? <Icon name="check" size={16} strokeWidth={2.5} /> : number}
    </span>
  );
}
