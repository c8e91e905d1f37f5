// The messages between a frame page and the page around it: a height, and in WordPress also a link.

export const HEIGHT = 'tenmien-embed:height';

/** Upper limit in px. A larger value does not come from our frames. */
const MOST = 20_000;

/** The secret that WordPress gives to each of its frames for messages; undefined in other frames. */
const secretOf = (hash: string): string | undefined => /[?&]secret=([\w-]+)/.exec(hash)?.[1];

/**
 * The messages for a height, in our format and in that of WordPress.
 * @param height px, more than 0
 */
export const heightMessages = (height: number, hash: string): readonly Record<string, unknown>[] => {
  const secret = secretOf(hash);
  return [{ type: HEIGHT, height }, ...(secret ? [{ message: 'height', value: height, secret }] : [])];
};

/** Asks WordPress to go to an address; it does so only for the host of the frame. Undefined in other frames. */
export const linkMessage = (address: string, hash: string): Record<string, unknown> | undefined => {
  const secret = secretOf(hash);
  return secret ? { message: 'link', value: address, secret } : undefined;
};

/** The height in a message, px; undefined for any other message. */
export function readHeight(data: unknown): number | undefined {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  return type === HEIGHT && typeof height === 'number' && height > 0 && height <= MOST ? Math.ceil(height) : undefined;
}

/** Whether a message is the one that WordPress sends when it starts to listen, perhaps after the frame's first messages. */
export const isReady = (data: unknown): boolean =>
  (data as { message?: unknown } | null | undefined)?.message === 'ready';
