export type ByteRange = { start: number; end: number };

/**
 * What a Range header asks of `size` bytes, both ends included (RFC 9110, 14.2). "all": no header, or one that may be
 * ignored (other units, several ranges, nonsense). "none": outside of what there is, which is 416.
 */
export function byteRangeOf(header: string | null, size: number): ByteRange | "all" | "none" {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "");
  if (!asked || asked[0] === "bytes=-") return "all";
  const [, first = "", last = ""] = asked;
  if (first === "") return Number(last) === 0 ? "none" : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return "all";
  return start < size ? { start, end } : "none";
}
