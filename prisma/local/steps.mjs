const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const newsEveryMs = 5000;

/** Runs `[title, run]` pairs in order, telling what goes on; `run` may tell its progress, and the text it returns is told at its end. */
export async function takeSteps(steps) {
  for (const [i, [title, run]] of steps.entries()) await takeStep(`[${i + 1}/${steps.length}] ${title}`, run);
}

async function takeStep(title, run) {
  const startedAt = Date.now();
  const { tell, end } = process.stdout.isTTY ? spinner(title, startedAt) : lines(title);
  try {
    const note = await run(tell);
    end(`${title}: ${[note, secondsSince(startedAt)].filter(Boolean).join(", ")}`);
  } catch (failure) {
    end(`${title}: failed after ${secondsSince(startedAt)}`);
    throw failure;
  }
}

const secondsSince = (startedAt) => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;

function lines(title) {
  console.log(`${title} …`);
  let toldAt = Date.now();
  const tell = (news) => {
    if (Date.now() - toldAt < newsEveryMs) return;
    toldAt = Date.now();
    console.log(`    ${news}`);
  };
  return { tell, end: (ending) => console.log(ending) };
}

function spinner(title, startedAt) {
  let turn = 0;
  let news = "";
  const draw = () => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    const line = `${frames[turn++ % frames.length]} ${title} … ${seconds} s  ${news}`;
    process.stdout.write(`\r\x1b[K${line.slice(0, process.stdout.columns - 1)}`);
  };
  draw();
  const timer = setInterval(draw, 120);
  const tell = (latest) => {
    news = latest;
  };
  const end = (ending) => {
    clearInterval(timer);
    process.stdout.write(`\r\x1b[K${ending}\n`);
  };
  return { tell, end };
}
