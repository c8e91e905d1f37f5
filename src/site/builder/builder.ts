// The builder's page: registers its parts and tells them the build that they came with.

import release from 'virtual:release';
import { BuilderApp } from './app.ts';

customElements.define('builder-app', BuilderApp);
document.querySelector<BuilderApp>('builder-app')!.release = release;
