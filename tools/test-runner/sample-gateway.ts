// For web-test-runner: `/rdap/` is answered by the gateway with the made-up registry, as on the development server's demo page.

import { setTimeout } from 'node:timers/promises';
import { tsImport } from 'tsx/esm/api';

let service;

export async function sampleGateway(context, next) {
  if (!context.path.startsWith('/rdap/')) return next();
  service ??= tsImport('../apps/demo/sample-service.ts', import.meta.url).then(({ createSampleService }) =>
    createSampleService(setTimeout),
  );
  const response = await (await service)(new Request(context.href, { method: context.method }));
  context.body = await response.text();
  context.set(Object.fromEntries(response.headers));
  context.status = response.status;
}
