/** The code that no first drawing needs. One file for all elements, loaded after the first drawing, or sooner if an element waits for it. */
export const later = (): Promise<typeof import('./page-later.ts')> => import('./page-later.ts');
