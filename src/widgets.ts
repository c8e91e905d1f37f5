// The registry of widgets. Every other list of the four names derives from this one. The loader carries it, so it holds names only.

/** The names of the widgets in addresses and snippets, in the order in which people see them. */
export const widgetNames = ['banner', 'eligibility', 'availability', 'progress'] as const;

export type WidgetName = (typeof widgetNames)[number];

export type WidgetTag = `tenmien-${WidgetName}`;

export const tagOf = <Name extends WidgetName>(name: Name): `tenmien-${Name}` => `tenmien-${name}`;
