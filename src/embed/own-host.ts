// Owns how a script of the build knows whose it is, so that one build works on every host.

/**
 * The address of the host, with a slash at its end. A module has no currentScript and a classic script no import.meta, but both know where
 * their errors are made.
 */
export const ownHost = (): string => new URL('../../', /https?:\/\/[^\s()]+?\/w\/[\d.]+\//.exec(new Error().stack!)![0]).href;
