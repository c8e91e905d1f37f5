// @ts-check

import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** @type {import('typescript-eslint').ConfigWithExtends['rules']} */
const refused = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-properties': [
    'error',
    { property: 'innerHTML', message: 'Markup from data is never parsed.' },
    { property: 'outerHTML', message: 'Markup from data is never parsed.' },
    { property: 'insertAdjacentHTML', message: 'Markup from data is never parsed.' },
    { property: 'cookie', message: 'Nothing is kept on the host page.' },
  ],
  'no-restricted-globals': [
    'error',
    { name: 'localStorage', message: 'Nothing is kept on the host page.' },
    { name: 'sessionStorage', message: 'Nothing is kept on the host page.' },
    { name: 'indexedDB', message: 'Nothing is kept on the host page.' },
    { name: 'fetch', message: 'Only base/http.ts asks servers.' },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [{ name: 'zod', message: 'zod/mini is a quarter of its size.' }],
      patterns: [
        { regex: 'lit/directives/(unsafe|style-map)', message: 'Strict CSP and Trusted Types block it.' },
        { regex: '^lit/decorators', message: 'static properties cost fewer bytes.' },
      ],
    },
  ],
  'no-console': 'error',
};

export default tseslint.config(
  { ignores: ['dist/', 'src/localization/generated/', 'custom-elements.json', 'storybook-static/'] },
  {
    files: [
      'src/**/*.ts',
      'apps/**/*.ts',
      'packages/**/*.ts',
      'stories/**/*.ts',
      'test/**/*.ts',
      'tools/**/*.ts',
      'vite.config.ts',
      '.storybook/*.ts',
    ],
    extends: [...tseslint.configs.recommended, lit['flat/recommended']],
    rules: {
      'lit/no-template-arrow': 'off',
      'lit/attribute-names': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      eqeqeq: ['error', 'smart'],
      'prefer-const': 'error',
    },
  },
  { files: ['src/**/*.ts', 'apps/**/*.ts', 'packages/gateway/src/**/*.ts'], rules: refused },
  { files: ['src/base/http.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['src/base/warn.ts', 'packages/gateway/src/**', 'apps/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'packages/*/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression > MemberExpression[property.name=/^(only|skip)$/]', message: 'Every test runs.' },
      ],
    },
  },
);
