/** Written by the build: the scripts of the page. */
declare module 'virtual:release' {
  const release: import('./release.ts').Release;
  export default release;
}
