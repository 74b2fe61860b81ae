import { describe, expect, it } from "vitest";
import { visitorIp } from "@/lib/ip";

const socket = "198.51.100.7";
const seen = (forwardedFor: string | null, trustedProxies: number, at: string | undefined = socket) =>
  visitorIp({ forwardedFor, socket: at, trustedProxies });

describe("the address of a visitor", () => {
  it("is the other end of the connection where no proxy stands in front, whatever the header says", () => {
    for (const forged of [null, "", "1.2.3.4", "1.2.3.4, 5.6.7.8", "unknown", ",,,"])
      expect(seen(forged, 0)).toBe(socket);
  });

  it("is what our own proxies appended, never what came before it", () => {
    expect(seen("1.2.3.4", 1)).toBe("1.2.3.4");
    expect(seen("6.6.6.6, 1.2.3.4", 1)).toBe("1.2.3.4");
    expect(seen("6.6.6.6, 1.2.3.4, 10.0.0.1", 2)).toBe("1.2.3.4");
  });

  it("is that of the connection when a proxy was passed by", () => {
    expect(seen("1.2.3.4", 2)).toBe(socket);
    expect(seen(null, 1)).toBe(socket);
    expect(seen("6.6.6.6, ", 1)).toBe(socket);
  });

  it("is one for everybody where nothing can be believed", () => {
    expect(visitorIp({ forwardedFor: "1.2.3.4", socket: undefined, trustedProxies: 0 })).toBe("unknown");
  });

  it.each([
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["192.0.2.1:50123", "192.0.2.1"],
    ["[2001:db8:1:2:3:4:5:6]:50123", "2001:db8:1:2::"],
    ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::"],
    ["2001:DB8:0001:0002::1", "2001:db8:1:2::"],
    ["2001:db8::1", "2001:db8:0:0::"],
    ["::1", "0:0:0:0::"],
    ["fe80::1%eth0", "fe80:0:0:0::"],
  ])("is the network of an IPv6 address and the plain form of an IPv4 one (%s)", (written, network) => {
    expect(seen(null, 0, written)).toBe(network);
  });
});
