// Entry of the builder's page: registers its components and tells them the build they belong to.

import release from 'virtual:release';
import { BuilderApp } from './app.ts';
import { BuilderFigures } from './figures/figures.ts';
import { hostFacts, hostFile } from './host-facts.ts';
import { BuilderLetter } from './letter/letter.ts';
import { BuilderLoudspeaker } from './loudspeaker/loudspeaker.ts';
import { BuilderPaste } from './paste/paste.ts';
import { BuilderPolicy } from './policy/policy.ts';
import { keepParts } from './policy/preview.view.ts';
import { BuilderPoster } from './poster/poster.ts';
import { BuilderPreview } from './preview-frame.ts';
import { siteAt } from './release.ts';
import { BuilderText } from './text.ts';

customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-text', BuilderText);
customElements.define('builder-paste', BuilderPaste);
customElements.define('builder-figures', BuilderFigures);
customElements.define('builder-letter', BuilderLetter);
customElements.define('builder-poster', BuilderPoster);
customElements.define('builder-loudspeaker', BuilderLoudspeaker);
customElements.define('builder-policy', BuilderPolicy);
customElements.define('builder-app', BuilderApp);
const app = document.querySelector<BuilderApp>('builder-app')!;
app.release = release;
const file = hostFile(siteAt(location.href, release).host);
app.file = file;
void hostFacts(file).then((known) => (app.known = known));

/** The browser caches the files of previews, so that previews work offline. */
function keepScripts(): void {
  void keepParts();
  for (const file of Object.keys(release.bytes)) {
    const href = `../w/${release.version}/${file}`;
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', crossOrigin: '', href }),
    );
  }
}
if (document.readyState === 'complete') keepScripts();
else addEventListener('load', keepScripts);
