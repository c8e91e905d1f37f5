// Labels to try on the demo page, one for each state of the form.

import registry from './sample-registry.json' with { type: 'json' };

/** Failures of the service, which a registry cannot contain. */
export const serviceTroubles = {
  'qua-tai': 'busy',
  'rat-cham': 'slow',
  'im-lang': 'silent',
  'bao-tri': 'down',
  'tra-loi-sai': 'garbage',
} as const;

export type Trouble = (typeof serviceTroubles)[keyof typeof serviceTroubles];

/** Labels in the sample registry, and labels that cause a failure. No other label is registered. */
export const sampleLabels: readonly string[] = [...Object.keys(registry), ...Object.keys(serviceTroubles)];
