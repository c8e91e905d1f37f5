// Opens portals in Chromium.
import type { Order } from '../usage.ts';
import type { Portal } from '../portal.ts';
import type { Visit } from '../visit.ts';
import type { BrowserLook } from './look.ts';

export interface Browser {
  readonly look: (portal: Portal, visit: Visit) => Promise<BrowserLook>;
  close(): Promise<void>;
}

export const openBrowser = (_: Order & { readonly folder: string }): Promise<Browser> =>
  Promise.reject(new Error('--browser'));
