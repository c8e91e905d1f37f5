// Owns what a frame page and the page around it say to each other: a height, in WordPress also a link, and nothing else. Knows no document.

export const HEIGHT = 'tenmien-embed:height';

/** Higher than any of ours; whoever asks for more is no frame of ours. */
const MOST = 20_000;

/** What WordPress gives each of its frames to answer with; undefined in frames of others. */
const secretOf = (hash: string): string | undefined => /[?&]secret=([\w-]+)/.exec(hash)?.[1];

/**
 * The messages of a height, in our own words and in those of WordPress.
 * @param height px, more than 0
 */
export const heightMessages = (height: number, hash: string): readonly Record<string, unknown>[] => {
  const secret = secretOf(hash);
  return [{ type: HEIGHT, height }, ...(secret ? [{ message: 'height', value: height, secret }] : [])];
};

/** Asks WordPress to go to an address, which it does where that is of the frame's own host; undefined in frames of others. */
export const linkMessage = (address: string, hash: string): Record<string, unknown> | undefined => {
  const secret = secretOf(hash);
  return secret ? { message: 'link', value: address, secret } : undefined;
};

/** The height that a message tells, px; undefined for everything else that pages send about. */
export function readHeight(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  return type === HEIGHT && typeof height === 'number' && height > 0 && height <= MOST ? Math.ceil(height) : undefined;
}

/** Whether a message says what WordPress sends when it begins to listen, which may be later than the frame's first words. */
export const isReady = (data: unknown): boolean =>
  (data as { message?: unknown } | null | undefined)?.message === 'ready';
