type Caller = {
  /** X-Forwarded-For as it arrived; everything in it can be made up but what our own proxies appended */
  forwardedFor: string | null;
  /** the other end of the connection; undefined where our own server does not answer */
  socket: string | undefined;
  trustedProxies: number;
};

/** The visitor's address: of X-Forwarded-For only as many hops are believed as there are proxies of ours. An IPv6 address stands for its /64. */
export function visitorIp({ forwardedFor, socket, trustedProxies }: Caller): string {
  const hops = forwardedFor?.split(",").map((hop) => hop.trim()) ?? [];
  const hop = trustedProxies > 0 ? hops.at(-trustedProxies) : undefined;
  return networkOf(hop || socket || "unknown");
}

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const withPort = /^(?:\[([\da-f:.]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/i;

// Whoever has one IPv6 address has all 2^64 of its network, so they share one bucket.
function networkOf(written: string): string {
  const [, six, four] = withPort.exec(written) ?? [];
  const ip = six ?? four ?? written;
  const inside = mapped.exec(ip)?.[1];
  if (inside) return inside;
  return ip.includes(":") ? `${groupsOf(ip).slice(0, 4).join(":")}::` : ip;
}

function groupsOf(ip: string): string[] {
  const [head = "", tail] = ip.toLowerCase().split("%")[0]?.split("::") ?? [];
  const [before, after] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean));
  const missing = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array(Math.max(0, missing)).fill("0"), ...(after ?? [])].map((group) =>
    group.replace(/^0+(?=.)/, ""),
  );
}
