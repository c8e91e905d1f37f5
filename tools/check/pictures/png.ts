// Reads, writes and compares PNG files. Files have a palette, because a picture of a block has few colours.

import { decode, encode } from 'fast-png';
import pixelmatch from 'pixelmatch';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8Array;
}

/** Distance between two colours that is no difference: 1 is that of black and white. */
const THRESHOLD = 0.05;
/** Chromium's versions draw the edges of letters a little differently. A changed letter changes more pixels of a square than this. */
const SQUARE = 8;
const FEW = 4;

/** Number of colours in a file. Flat colours are among the frequent ones; the edges of letters do with the rest. */
const COLOURS = 32;

export function readPng(file: Uint8Array): Picture {
  const { width, height, channels, palette, data } = decode(file);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    const colour = palette ? palette[data[at]!]! : data.subarray(at * channels, at * channels + 3);
    pixels.set([colour[0]!, colour[1]!, colour[2]!], at * 4);
  }
  return { width, height, data: pixels };
}

/** The colours of a picture, the most frequent first. */
function coloursOf({ data }: Picture): number[] {
  const pixels = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    pixels.set(colour, (pixels.get(colour) ?? 0) + 1);
  }
  return [...pixels].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
}

const parts = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Rare colours become the nearest of the frequent ones. */
export function writePng(picture: Picture): Uint8Array {
  const colours = coloursOf(picture);
  const palette = colours.slice(0, COLOURS).map(parts);
  const indexes = new Map(colours.slice(0, COLOURS).map((colour, index) => [colour, index]));
  for (const colour of colours.slice(COLOURS)) {
    const own = parts(colour);
    const distances = palette.map((other) => Math.hypot(...other.map((part, index) => part - own[index]!)));
    indexes.set(colour, distances.indexOf(Math.min(...distances)));
  }
  const { width, height, data } = picture;
  const pixels = Uint8Array.from({ length: width * height }, (_, at) =>
    indexes.get((data[at * 4]! << 16) | (data[at * 4 + 1]! << 8) | data[at * 4 + 2]!)!,
  );
  return encode({ width, height, data: pixels, depth: 8, channels: 1, palette }, { zlib: { level: 9 } });
}

/** @returns a picture of the differences, or undefined if the pictures look the same */
export function difference(wanted: Picture, found: Picture): Picture | undefined {
  const { width, height } = wanted;
  if (width !== found.width || height !== found.height) return found;
  const data = new Uint8Array(width * height * 4);
  const most = pixelmatch(wanted.data, found.data, data, width, height, { threshold: THRESHOLD, windowSize: SQUARE });
  return most > FEW ? { width, height, data } : undefined;
}
