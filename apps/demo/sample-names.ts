// Owns the labels that can be tried on the demo page, one for each state that a form can meet. Knows no server.

import registry from './sample-registry.json' with { type: 'json' };

/** What a service may suffer, which no registry can say. */
export const serviceTroubles = {
  'qua-tai': 'busy',
  'rat-cham': 'slow',
  'im-lang': 'silent',
  'bao-tri': 'down',
  'tra-loi-sai': 'garbage',
} as const;

export type Trouble = (typeof serviceTroubles)[keyof typeof serviceTroubles];

/** Labels that the sample registry knows, and labels at which the service has trouble. Every other label is in no registry. */
export const sampleLabels: readonly string[] = [...Object.keys(registry), ...Object.keys(serviceTroubles)];
