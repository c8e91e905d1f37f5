import { execFile } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { defineConfig, type Plugin } from 'vite';
import { createSampleService } from './apps/demo/sample-service.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The gateway answers `/rdap/` of the demo page from a made-up registry. The built page has no such service and works without it. */
const sampleService = (): Plugin => ({
  name: 'sample-service',
  apply: 'serve',
  configureServer: ({ middlewares }) => {
    const service = createSampleService(setTimeout);
    const answer = getRequestListener((request) => service(request));
    middlewares.use((request, response, next) =>
      request.url?.startsWith('/rdap/') ? void answer(request, response) : next(),
    );
  },
});

/** The permalinks, frame pages and oEmbed answers, generated for each request; their scripts are the sources. */
const permalinks = (): Plugin => ({
  name: 'permalinks',
  apply: 'serve',
  configureServer: ({ middlewares, ssrLoadModule }) => {
    const source = (file: string) => ({ type: 'module', src: `/@fs${here(file)}` });
    middlewares.use(async ({ url = '', headers }, response, next) => {
      if (!/^\/(e|f|oembed)\//.test(url)) return next();
      const { pagesOf } = (await ssrLoadModule('/pages/pages.ts')) as typeof import('./apps/pages/pages.ts');
      const path = url.slice(1).replace(/[?#].*/, '');
      const page = pagesOf({
        address: `http://${headers.host}/`,
        ending: path.endsWith('/') ? '/' : '',
        feeds: ['thai-nguyen'],
        scripts: () => [source('./src/define.ts'), source('./src/frame.ts')],
      }).get(path.replace(/\/$/, ''));
      if (!page) return next();
      response
        .writeHead(200, { 'content-type': url.includes('.json') ? 'application/json' : 'text/html; charset=utf-8' })
        .end(page());
    });
  },
});

/** The manual, rendered from the current Markdown. It has no pictures, because the build draws the elements. */
const manual = (): Plugin => ({
  name: 'manual',
  apply: 'serve',
  configureServer: ({ middlewares, ssrLoadModule }) => {
    middlewares.use(async (request, response, next) => {
      const { url = '', headers } = request;
      const [, path] = /^\/docs\/((?:en\/)?[\w-]*(?:\.html|\.json|(?<=\/|^)))(?:$|[?#])/.exec(url) ?? [];
      if (path === undefined) {
        if (url === '/docs/search.js') request.url = '/docs/search.ts';
        return next();
      }
      const { manualFiles } = (await ssrLoadModule('/docs/site.ts')) as typeof import('./apps/docs/site.ts');
      const files = manualFiles(`http://${headers.host}/`, (file) => readFileSync(here(`./${file}`), 'utf8'));
      const text = files.get(path.replace(/(^|\/)$/, '$1index.html'));
      if (text === undefined) return next();
      response
        .writeHead(200, { 'content-type': path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8' })
        .end(text);
    });
  },
});

/** The sentences of the first page, whose source names no offer. */
const frontPage = (): Plugin => ({
  name: 'front-page',
  apply: 'serve',
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { server }) {
      const { fillFrontPage } = (await server!.ssrLoadModule(
        '/pages/front-page.ts',
      )) as typeof import('./apps/pages/front-page.ts');
      return fillFrontPage(html);
    },
  },
});

/** The programme file of the release, generated from the sources. */
const programmeFile = (): Plugin => ({
  name: 'programme-file',
  apply: 'serve',
  configureServer: ({ middlewares, ssrLoadModule }) => {
    middlewares.use('/data/programme.json', async (_, response) => {
      const path = here('./src/program/built-in-programme.ts');
      const { builtInProgramme } = (await ssrLoadModule(path)) as typeof import('./src/program/built-in-programme.ts');
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(builtInProgramme());
    });
  },
});

/**
 * The scripts of `/w/` as in a release. With them a page with the script tag and a pasted link shows the widget here too. Also provides the
 * builder's data about them (`virtual:release`). Built once, at the first request; a change of the sources shows after a restart.
 */
const scripts = (): Plugin => {
  // One folder per process, because another server may be building.
  const folder = here(`./node_modules/.cache/tenmien-widgets/${process.pid}`);
  let built: Promise<string> | undefined;
  const build = () =>
    (built ??= promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/build/for-development.ts', folder], {
      cwd: here('.'),
      env: { ...process.env, NODE_ENV: 'production' },
    }).then(({ stdout }) => stdout));
  return {
    name: 'scripts',
    apply: 'serve',
    resolveId: (id) => (id === 'virtual:release' ? '\0virtual:release' : null),
    load: async (id) => (id === '\0virtual:release' ? `export default ${await build()};` : null),
    configureServer: ({ middlewares }) => {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      middlewares.use(async ({ url = '' }, response, next) => {
        const path = normalize(url.replace(/[?#].*/, ''));
        if (!path.startsWith('/w/') || !path.endsWith('.js')) return next();
        await build();
        if (!existsSync(join(folder, path))) return next();
        response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
        createReadStream(join(folder, path)).pipe(response);
      });
    },
  };
};

/** The development server: the demo portal page at `/`, the builder at `/builder/`. The builds are in tools/build. */
export default defineConfig({
  root: here('./apps'),
  cacheDir: here('./node_modules/.vite'),
  plugins: [sampleService(), permalinks(), manual(), frontPage(), programmeFile(), scripts()],
  // A sandboxed frame has an opaque origin, even on its own host. It can load modules only if any origin may, as is the case in the build.
  server: {
    port: Number(process.env.PORT ?? 8080),
    host: '127.0.0.1',
    cors: { origin: '*' },
    fs: { allow: [here('.')] },
  },
});
