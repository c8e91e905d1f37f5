// A plugin of web-test-runner: the gateway with the sample registry answers `/rdap/`, as on the demo page of the development server.

import { setTimeout } from 'node:timers/promises';
import type { TestRunnerConfig } from '@web/test-runner';
import { createSampleService } from '../../apps/demo/sample-service.ts';

const service = createSampleService(setTimeout);

export const sampleGateway: NonNullable<TestRunnerConfig['middleware']>[number] = async (context, next) => {
  if (!context.path.startsWith('/rdap/')) return next();
  const response = await service(new Request(context.href, { method: context.method }));
  context.body = await response.text();
  context.set(Object.fromEntries(response.headers));
  context.status = response.status;
};
