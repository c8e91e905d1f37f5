// Owns how a script of the build knows whose it is, so that one build works on every host.

/**
 * The address of the host, with a slash at its end. A classic script knows its own address; a module has no currentScript, but knows where
 * its errors are made.
 */
export const scriptHost = (): string =>
  /(http[^\s()]+\/)w\/[\d.]+\//.exec(
    (document.currentScript as HTMLScriptElement | null)?.src ?? new Error().stack!,
  )![1]!;
