// What several gateways know together, in Valkey or Redis: the registrar's quota, limits per client, and registrars' answers. Optional.

/** Where the state is lost, each function says so with `undefined`, and the gateway goes on by itself. */
export interface SharedState {
  /**
   * Counts one in a period that begins with the first.
   * @returns 0, or milliseconds until the period ends if there were too many
   */
  count(key: string, most: number, seconds: number): Promise<number | undefined>;
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, seconds: number): Promise<void>;
}

export interface SharedStateSettings {
  /** Such as `redis://127.0.0.1:6379`. */
  readonly url: string;
  /** The same for all gateways. Without it nobody can find out which name or client a key stands for. */
  readonly secret: string;
  /** @param cause such as `ECONNREFUSED` */
  readonly tell: (event: 'shared-state-lost' | 'shared-state-found', cause?: string) => void;
}
