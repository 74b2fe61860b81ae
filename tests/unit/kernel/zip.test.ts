import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zipOf } from "@/lib/zip";

const entries = [
  { name: "index.html", bytes: Buffer.from("<p>سلام</p>") },
  { name: "ad.jpg", bytes: Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]) },
  { name: "empty.txt", bytes: Buffer.alloc(0) },
];

/** Reads by the directory at the end, as every unpacker does. */
function unpacked(zip: Uint8Array) {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const name = bytes.toString("ascii", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const head = bytes.readUInt32LE(at + 42);
    const start = head + 30 + bytes.readUInt16LE(head + 26);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 24));
    const facts = { method: bytes.readUInt16LE(at + 10), isWhole: bytes.readUInt32LE(at + 16) === crc32(content) };
    at += 46 + name.length;
    return { name, content, ...facts };
  });
}

describe("a ZIP", () => {
  it("lists what was put in, whole and in order", () => {
    const files = unpacked(zipOf(entries));
    expect(files.map(({ name }) => name)).toEqual(["index.html", "ad.jpg", "empty.txt"]);
    expect(files.map(({ content }) => Buffer.from(content))).toEqual(entries.map(({ bytes }) => bytes));
    expect(files.every(({ method, isWhole }) => method === 0 && isWhole)).toBe(true);
  });

  it("has the same bytes for the same files, whenever", () => {
    const hash = createHash("sha256").update(zipOf(entries)).digest("hex");
    expect(hash).toBe("53cfb591a1075511813d043ece92052291612a571184cc157333bc3625559193");
  });
});
