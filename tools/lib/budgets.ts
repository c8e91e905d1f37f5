// The budgets of the scripts that a page executes before its first drawing, after brotli. Code that loads later is not counted.

import { filesOf } from '../../src/embed/loader/bundle-files.ts';
import { widgetNames, type WidgetName } from '../../src/widgets.ts';

interface Budget {
  readonly files: readonly string[];
  /** In bytes. */
  readonly most: number;
}

/** By the widget of a page, `all` four, or the needs of links. banner.js contains the core. */
export const BUDGETS: Readonly<Record<WidgetName | 'all' | 'loader' | 'links', Budget>> = {
  banner: { files: ['banner.js'], most: 10_400 },
  progress: { files: ['core.js', 'progress.js'], most: 12_500 },
  eligibility: { files: ['core.js', 'eligibility.js'], most: 18_500 },
  availability: { files: ['core.js', 'availability.js'], most: 18_500 },
  all: { files: [...filesOf(new Set(widgetNames))].map((name) => `${name}.js`), most: 36_000 },
  loader: { files: ['loader.js'], most: 1_500 },
  links: { files: ['links.js'], most: 2_100 },
};
