// The worker from its source, as the tests run it: a thread does not take over the loader of TypeScript.

import { register } from 'tsx/esm/api';

register();

export default (await import('./worker.ts')).default;
