// The docs page of an element: a story with its controls. Further stories would stand on one page with it, where a second banner shows nothing.

import { Controls, Description, Primary, Title } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type ReactElement } from 'react';

export const docsPage = (): ReactElement =>
  createElement(Fragment, null, ...[Title, Description, Primary, Controls].map((Block) => createElement(Block)));
