// Measures the layout shift of a page. Both functions run in the page, the first before any other script.

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
