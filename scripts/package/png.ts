/** Width and height of a PNG in pixels, from its first chunk. */
export interface PngFacts {
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads the first chunk, which every PNG begins with; null for anything else. */
export function pngFacts(file: Buffer): PngFacts | null {
  if (!file.subarray(0, 8).equals(SIGNATURE) || file.toString('latin1', 12, 16) !== 'IHDR') {
    return null;
  }
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
