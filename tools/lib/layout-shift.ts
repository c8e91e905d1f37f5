// How far a page moves by itself. Both functions run in the page, the first before anything else does.

interface Watched {
  shift: number;
}

export function watchShift(): void {
  const watched = window as unknown as Watched;
  watched.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

export const shiftOf = (): number => (window as unknown as Watched).shift;
