// Owns the anchors of headings: those that GitHub gives them, so that one link leads to the same place there and here.

const bare = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** @returns what gives each heading of a page its anchor, in their order: one that is there already gets a number */
export function anchors(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const anchor = bare(heading.trim());
    const before = seen.get(anchor);
    seen.set(anchor, (before ?? 0) + 1);
    return before === undefined ? anchor : `${anchor}-${before}`;
  };
}
