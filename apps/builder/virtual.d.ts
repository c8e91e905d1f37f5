/** Written by the build: the scripts that the page is served with. */
declare module 'virtual:release' {
  const release: import('./release.ts').Release;
  export default release;
}
