/** Runs an action after the next picture of the page, or after 100 ms where the browser makes none, as in a hidden tab. */
export function afterPicture(run: () => void): void {
  const timer = setTimeout(run, 100);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(run);
  });
}
