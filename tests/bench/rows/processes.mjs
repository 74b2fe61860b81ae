import { memoryOf } from "../measure.mjs";
import { atMost } from "../row.mjs";

/** What the web server itself takes, after all the load. */
export const processRows = ({ shop, bare }) => [
  atMost("memory after load (MB)", Math.round(memoryOf(shop.pid)), 350, { bare: Math.round(memoryOf(bare.pid)) }),
  atMost("cold start to first 200 (ms)", Math.round(shop.coldStartMs), 2000, { bare: Math.round(bare.coldStartMs) }),
];
