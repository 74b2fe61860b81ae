const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** Runs `[title, run]` pairs in order, telling what goes on; what a `run` returns as text is told beside it. */
export async function takeSteps(steps) {
  for (const [i, [title, run]] of steps.entries()) await takeStep(`[${i + 1}/${steps.length}] ${title}`, run);
}

async function takeStep(title, run) {
  const startedAt = Date.now();
  const stopTelling = tellThatItWorks(title, startedAt);
  try {
    const note = await run();
    stopTelling(`${title}: ${[note, secondsSince(startedAt)].filter(Boolean).join(", ")}`);
  } catch (failure) {
    stopTelling(`${title}: failed after ${secondsSince(startedAt)}`);
    throw failure;
  }
}

const secondsSince = (startedAt) => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;

function tellThatItWorks(title, startedAt) {
  if (!process.stdout.isTTY) {
    console.log(`${title} …`);
    return (ending) => console.log(ending);
  }
  let turn = 0;
  const draw = () =>
    process.stdout.write(
      `\r\x1b[K${frames[turn++ % frames.length]} ${title} … ${Math.round((Date.now() - startedAt) / 1000)} s`,
    );
  draw();
  const timer = setInterval(draw, 120);
  return (ending) => {
    clearInterval(timer);
    process.stdout.write(`\r\x1b[K${ending}\n`);
  };
}
