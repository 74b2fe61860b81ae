import { Icon } from "@/components/ui/icon";

/** The way back to the list of what opening takes, on every page of the panel. */
export function OpeningLink({ name, progress }: { name: string; progress: string }) {
  return (
    <a
      href="/admin/opening"
      className="flex min-h-11 flex-none items-center gap-2 rounded-control bg-clay-soft px-3 text-sm font-semibold text-clay hover:underline"
    >
      <Icon name="list-checks" size={18} />
      {name}
      <span className="ms-auto font-normal">{progress}</span>
    </a>
  );
}
