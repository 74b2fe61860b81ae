import { ball, darker, drawing, fall, glow, gold, khatim, lathe, lighter } from "../paint";

const around = (count: number, draw: (angle: number) => string) =>
  [...Array(count).keys()].map((index) => draw((360 / count) * index)).join("");

export const tray = (c: string) =>
  drawing(
    ball("rim", c) + fall("plate", lighter(c, 0.16)),
    `<circle cx="256" cy="256" r="222" fill="url(#rim)"/><circle cx="256" cy="256" r="190" fill="url(#plate)"/>
     <g fill="none" stroke="${darker(c, 0.45)}" stroke-opacity=".75"><circle cx="256" cy="256" r="206" stroke-width="5" stroke-dasharray="4 14" stroke-linecap="round"/><circle cx="256" cy="256" r="176" stroke-width="4"/><circle cx="256" cy="256" r="128" stroke-width="4"/>
     ${around(16, (a) => `<path d="M256 84c16 14 16 28 0 42c-16-14-16-28 0-42Z" stroke-width="4" transform="rotate(${a} 256 256)"/>`)}
     ${khatim(256, 256, 96, 'stroke-width="7" stroke-linejoin="round"')}${khatim(256, 256, 52, 'stroke-width="5" stroke-linejoin="round"')}${around(8, (a) => `<circle cx="256" cy="232" r="8" stroke-width="4" transform="rotate(${a} 256 256)"/>`)}</g>
     <path d="M96 176A178 178 0 0 1 250 70" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="14" stroke-linecap="round"/>`,
  );

export const mortar = (c: string) =>
  drawing(
    lathe("b", c) + lathe("p", darker(c, 0.08)) + ball("knob", c),
    `<g transform="rotate(24 300 150)"><rect x="282" y="40" width="40" height="230" rx="18" fill="url(#p)"/><circle cx="302" cy="42" r="34" fill="url(#knob)"/></g>
     <ellipse cx="250" cy="214" rx="150" ry="34" fill="${darker(c, 0.5)}"/>
     <path d="M100 214C100 236 400 236 400 214L372 380C366 412 344 420 330 424H170C156 420 134 412 128 380Z" fill="url(#b)"/>
     <path d="M98 210C98 250 402 250 402 210" fill="none" stroke="${lighter(c, 0.45)}" stroke-width="12" stroke-linecap="round"/>
     <path d="M148 422H352L376 462q6 16-14 16H138q-20 0-14-16Z" fill="url(#b)"/><path d="M118 300C190 322 310 322 382 300M122 326C190 348 310 348 378 326" fill="none" stroke="${darker(c, 0.4)}" stroke-opacity=".6" stroke-width="6"/>
     <path d="M142 270L160 390" stroke="#fff" stroke-opacity=".45" stroke-width="14" stroke-linecap="round"/>`,
  );

const steel = "#c3c7cf";

export const couscoussier = () =>
  drawing(
    lathe("s", steel) + ball("k", "#3a3640") + lathe("u", lighter(steel, 0.2)),
    `<path d="M58 338h50v34H70q-14 0-14-16ZM454 338h-50v34h38q14 0 14-16Z" fill="#3a3640"/>
     <path d="M96 300H416V420q0 56-56 56H152q-56 0-56-56Z" fill="url(#s)"/><rect x="84" y="288" width="344" height="28" rx="14" fill="url(#u)"/>
     <path d="M118 140H394L372 290H140Z" fill="url(#u)"/><rect x="106" y="128" width="300" height="24" rx="12" fill="url(#s)"/>
     ${[0, 1, 2].map((row) => [...Array(9).keys()].map((i) => `<circle cx="${160 + i * 24}" cy="${206 + row * 28}" r="5" fill="#6c7079" opacity=".8"/>`).join("")).join("")}
     <path d="M124 128C136 76 376 76 388 128Z" fill="url(#s)"/><circle cx="256" cy="66" r="24" fill="url(#k)"/>
     <path d="M134 346V424" stroke="#fff" stroke-opacity=".7" stroke-width="14" stroke-linecap="round"/>`,
  );

export const tajine = (c: string) =>
  drawing(
    lathe("b", c) + ball("k", c) + lathe("d", darker(c, 0.16)),
    `<path d="M44 352H468C462 426 416 470 350 474H162C96 470 50 426 44 352Z" fill="url(#d)"/><rect x="34" y="332" width="444" height="34" rx="17" fill="url(#b)"/>
     <path d="M228 112C222 210 130 260 84 336H428C382 260 290 210 284 112Z" fill="url(#b)"/><circle cx="256" cy="92" r="40" fill="url(#k)"/>
     <path d="M128 284C204 304 308 304 384 284M174 234C222 250 290 250 338 234" fill="none" stroke="${lighter(c, 0.6)}" stroke-width="8" stroke-linecap="round"/>
     ${[150, 192, 234, 278, 320, 362].map((x) => `<circle cx="${x}" cy="318" r="7" fill="${lighter(c, 0.6)}"/>`).join("")}
     <path d="M234 150C226 210 176 250 146 290" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="14" stroke-linecap="round"/>`,
  );

export const teaGlass = () =>
  drawing(
    lathe("t", "#b9772a") + lathe("g", gold) + ball("leaf", "#4f9a55"),
    `<path d="M118 44H394L358 440q-4 36-40 36H194q-36 0-40-36Z" fill="#8fa7a6" fill-opacity=".3" stroke="#fff" stroke-opacity=".85" stroke-width="6"/>
     <path d="M130 104H382L350 428q-4 28-34 28H196q-30 0-34-28Z" fill="url(#t)" opacity=".94"/><ellipse cx="256" cy="104" rx="126" ry="20" fill="#dda552"/>
     <path d="M246 112c-56-8-68-40-62-60c38 0 64 20 62 60ZM262 112c8-44 38-56 64-52c2 32-22 54-64 52Z" fill="url(#leaf)"/>
     <ellipse cx="256" cy="48" rx="138" ry="17" fill="#fff" fill-opacity=".25" stroke="url(#g)" stroke-width="13"/><path d="M146 250H366L360 306H152Z" fill="url(#g)" opacity=".8"/>
     ${[184, 232, 280, 328].map((x) => khatim(x, 278, 16, 'fill="none" stroke="#7a4c10" stroke-width="3.5"')).join("")}
     <path d="M160 118L184 420" stroke="#fff" stroke-opacity=".55" stroke-width="12" stroke-linecap="round"/><path d="M352 130L332 400" stroke="#fff" stroke-opacity=".25" stroke-width="8" stroke-linecap="round"/>`,
  );

export const lantern = () =>
  drawing(
    lathe("m", "#c8953b") + glow("light", "#ffdf8a") + fall("glass", "#e8902f") + ball("top", "#c8953b"),
    `<circle cx="256" cy="26" r="20" fill="none" stroke="#b5832e" stroke-width="9"/><path d="M256 44C296 62 352 96 372 152H140C160 96 216 62 256 44Z" fill="url(#top)"/>
     <rect x="124" y="146" width="264" height="30" rx="12" fill="url(#m)"/><path d="M144 176H368L352 412H160Z" fill="url(#glass)"/><ellipse cx="256" cy="306" rx="108" ry="126" fill="url(#light)"/>
     <path d="M256 250c24 32 30 48 30 64a30 30 0 0 1-60 0c0-16 8-32 30-64Z" fill="#fff6d8"/>
     <path d="M144 176L160 412M368 176L352 412M256 176V412M152 292H360" stroke="#a9772a" stroke-width="12"/>${khatim(200, 234, 26, 'fill="none" stroke="#a9772a" stroke-width="6"')}${khatim(312, 234, 26, 'fill="none" stroke="#a9772a" stroke-width="6"')}${khatim(206, 352, 24, 'fill="none" stroke="#a9772a" stroke-width="6"')}${khatim(306, 352, 24, 'fill="none" stroke="#a9772a" stroke-width="6"')}
     <path d="M140 408H372L396 456q6 20-16 20H132q-22 0-16-20Z" fill="url(#m)"/>`,
  );
