type Size = { width: number; height: number };

/** Width and height of a PNG or JPEG by its own header, without decoding it; null for anything else. */
export function pictureSizeOf(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? jpegSizeOf(view) : null;
}

// Segment by segment to the frame header (SOF0 to SOF15, which are not DHT, JPG or DAC).
function jpegSizeOf(view: DataView): Size | null {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Whether podcast directories take this picture: square, 1400 to 3000 pixels (Apple's rule, which the others follow). */
export function isDirectoryCover(bytes: Uint8Array): boolean {
  const size = pictureSizeOf(bytes);
  return size !== null && size.width === size.height && size.width >= 1400 && size.width <= 3000;
}
