export default {
  globs: ['src/elements/**/*.ts', 'src/contract.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
