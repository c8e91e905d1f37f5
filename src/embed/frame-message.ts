// Owns what a frame page and the page around it say to each other: a height, and nothing else. Knows no document.

export const HEIGHT = 'tenmien-embed:height';

/** Higher than any of ours; whoever asks for more is no frame of ours. */
const MOST = 20_000;

/**
 * The messages of a height, in our own words and in those of WordPress, which gives each of its frames a secret to answer with.
 * @param height px, more than 0
 */
export const heightMessages = (height: number, hash: string): readonly Record<string, unknown>[] => {
  const secret = /[?&]secret=([\w-]+)/.exec(hash)?.[1];
  return [{ type: HEIGHT, height }, ...(secret ? [{ message: 'height', value: height, secret }] : [])];
};

/** The height that a message tells, px; undefined for everything else that pages send about. */
export function readHeight(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  return type === HEIGHT && typeof height === 'number' && height > 0 && height <= MOST ? Math.ceil(height) : undefined;
}
