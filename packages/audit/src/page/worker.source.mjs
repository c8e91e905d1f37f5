// Loads the worker from TypeScript for the tests, because a thread does not inherit the TypeScript loader.

import { register } from 'tsx/esm/api';

register();

export default (await import('./worker.ts')).default;
