import { offlineTools } from "./offline-tools";
import { cacheNames } from "./worker-rules";

/** The pages this device has kept, and what waits on it for a line. */
class SeenPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    await Promise.all([this.listSeen(), this.listKept()]);
  }

  private async listSeen(): Promise<void> {
    const cache = await caches.open(cacheNames.page);
    const pages = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => this.isOurs(path));
    const named = await Promise.all(
      pages
        .reverse()
        .slice(0, 30)
        .map(async (path) => [path, await titleOf(cache, path)] as const),
    );
    this.fill(
      "seen",
      named.map(([href, textContent]) =>
        Object.assign(document.createElement("a"), { href, textContent, className: "link flex min-h-11 items-center" }),
      ),
    );
  }

  private async listKept(): Promise<void> {
    const kept = await offlineTools().then(
      (tools) => tools.listKept(),
      () => [],
    );
    this.fill(
      "kept",
      kept.map(({ label }) => Object.assign(document.createElement("span"), { textContent: label, dir: "auto" })),
    );
  }

  private isOurs = (path: string): boolean => path.split("/")[1] === document.documentElement.lang.slice(0, 2);

  private fill(name: string, lines: HTMLElement[]): void {
    const section = this.querySelector<HTMLElement>(`[data-list=${name}]`);
    if (!section || lines.length === 0) return;
    section.hidden = false;
    section.querySelector("ul")?.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement("li");
        item.append(line);
        return item;
      }),
    );
  }
}

// The shop's name after the dash says nothing here.
async function titleOf(cache: Cache, path: string): Promise<string> {
  const html = await (await cache.match(path))?.text();
  const title = new DOMParser().parseFromString(html ?? "", "text/html").title;
  return title.split(" — ")[0] || path;
}

export function defineSeenPages(): void {
  if (!customElements.get("seen-pages")) customElements.define("seen-pages", SeenPages);
}
