/** Where picture files live. A path is one flat name such as "k3f…-640.webp", checked by every adapter. */
export type MediaStore = {
  put(path: string, bytes: Uint8Array): Promise<void>;
  get(path: string): Promise<Uint8Array | null>;
  delete(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
};

const safePath = /^[a-z0-9][a-z0-9-]{0,80}\.(webp|jpg)$/;

/** A flat lower-case name of a picture file: no folders, no dots but one, nothing to traverse. */
export const isMediaPath = (path: string): boolean => safePath.test(path);

// Parts of long files lie in the same store; no picture address leads to them.
const partPath = /^[a-z0-9]{32}-\d{5}\.part$/;

export function assertMediaPath(path: string): void {
  if (!isMediaPath(path) && !partPath.test(path))
    throw new Error(`not a media path: ${JSON.stringify(path.slice(0, 100))}`);
}
