import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { answerSample } from './src/site/demo/sample-registry.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `/rdap/` of the demo page is answered from the sample registry. The built page has no such service, and does without. */
const sampleRegistry = (): Plugin => ({
  name: 'sample-registry',
  apply: 'serve',
  configureServer: ({ middlewares }) => {
    middlewares.use('/rdap', (request, response) => {
      const { status, headers, body, delay } = answerSample(request.url ?? '');
      setTimeout(() => response.writeHead(status, headers).end(body), delay);
    });
  },
});

/** The development server: the demo portal page at `/`. The builds are in scripts/build. */
export default defineConfig({
  root: here('./src/site'),
  cacheDir: here('./node_modules/.vite'),
  plugins: [sampleRegistry()],
  server: { port: 8080, host: '127.0.0.1', fs: { allow: [here('.')] } },
});
