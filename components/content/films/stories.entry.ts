import { savesData } from "@/lib/display.mjs";

// Nothing begins by itself: whoever plays one story goes on to the next, by swiping or at its end, and one is heard at a time.
// Who saves data or wants no motion presses play for each.
const stories = [...document.querySelectorAll<HTMLElement>(".story")];
const films = stories.flatMap((story) => story.querySelector("video") ?? []);
const { connection } = navigator as { connection?: { saveData?: boolean } };
const isStill =
  matchMedia("(prefers-reduced-motion: reduce)").matches ||
  savesData(connection?.saveData ? "on" : null, document.cookie);
let hasBegun = false;

for (const [place, film] of films.entries()) {
  film.addEventListener("play", () => {
    hasBegun = true;
    for (const other of films) if (other !== film) other.pause();
  });
  film.addEventListener("ended", () => {
    if (!isStill) stories[place + 1]?.scrollIntoView({ behavior: "smooth" });
  });
}

const watch = new IntersectionObserver(
  (seen) => {
    for (const { target, isIntersecting } of seen) {
      const film = target.querySelector("video");
      if (!isIntersecting) film?.pause();
      else if (hasBegun && !isStill) begin(target, film);
    }
  },
  { threshold: 0.6 },
);
for (const story of stories) watch.observe(story);

// The cover that lies over a film knows how to give way (components/media/media-player.island.ts).
function begin(story: Element, film: HTMLVideoElement | null): void {
  const cover = story.querySelector<HTMLElement>("media-player:not([data-begun]) .film-cover");
  if (cover) cover.click();
  else film?.play().catch(() => {});
}
