import { LitElement, type PropertyDeclarations } from 'lit';
import type { System } from '../../src/embed/cms/cms.ts';
import type { EmbedSettings } from '../../src/embed/settings.ts';
import type { Form, Site } from '../../src/embed/snippet/write-snippet.ts';
import type { SiteLanguage } from '../../src/localization/language.ts';
import { keepsCompounds } from './compounds.ts';

/** An element of the builder. It renders into the page, so that the style sheet of the page applies to it. */
export class BuilderElement extends LitElement {
  static override properties: PropertyDeclarations = { language: {} };

  declare language: SiteLanguage;

  constructor() {
    super();
    this.language = 'vi';
    keepsCompounds(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** A tool that works with the snippet of the builder's form. */
export class SnippetTool extends BuilderElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    form: {},
    site: { attribute: false },
    system: { attribute: false },
  };

  declare settings: EmbedSettings;
  declare form: Form;
  declare site: Site;
  declare system: System;

  constructor() {
    super();
    this.form = 'link';
  }
}
