// Finds the host that this script was loaded from, so that one build works on every host.

/**
 * The address of the host, with a slash at its end. A classic script reads its own address; a module has no `currentScript` and reads the
 * address from the stack of an error.
 */
export const scriptHost = (): string =>
  /(http[^\s()]+\/)w\/[\d.]+\//.exec(
    (document.currentScript as HTMLScriptElement | null)?.src ?? new Error().stack!,
  )![1]!;
