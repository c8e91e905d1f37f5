/** npm's punycode; by its bare name Node has another, which it advises against. */
declare module 'punycode/punycode.js' {
  const punycode: { toUnicode(name: string): string };
  export default punycode;
}
