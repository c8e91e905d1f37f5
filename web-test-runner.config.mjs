// @ts-check
// Runs one page at a time and one engine after another, because there are two cores and WebKit supports one session.
// The time zone is New York's, so that no test passes only because the machine is in Viet Nam. Self-signed certificates of tests are accepted.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { register } from 'tsx/esm/api';

register();
const { browsers, chromiumFlags, freePort, startWebKitDriver, webkitCapabilities } =
  await import('./tools/lib/browsers.ts');
const { bundledLibraries } = await import('./tools/test/bundled-libraries.ts');
const { countReporter } = await import('./tools/test/count-reporter.ts');
const { dnsOverHttps } = await import('./tools/test/dns-over-https.ts');
const { sampleGateway } = await import('./tools/test/sample-gateway.ts');

/** @typedef {import('./tools/lib/browsers.ts').Engine} Engine */

process.env.TZ = 'America/New_York';

class WebKitGtkLauncher extends WebdriverLauncher {
  /** @type {ConstructorParameters<typeof WebdriverLauncher>[0]} */
  #settings;
  /** @type {Awaited<ReturnType<typeof startWebKitDriver>> | undefined} */
  #program;
  constructor() {
    /** @type {ConstructorParameters<typeof WebdriverLauncher>[0]} */
    const settings = {
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 1,
      capabilities: { ...webkitCapabilities(), acceptInsecureCerts: true },
    };
    super(settings);
    this.#settings = settings;
    this.concurrency = 1;
  }
  /**
   * @override
   * @param {import('@web/test-runner').TestRunnerCoreConfig} config
   */
  async initialize(config) {
    // A test gets its own page only with concurrency 1; otherwise it runs in a frame.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKitGTK';
    this.#program = await startWebKitDriver();
    this.#settings.port = this.#program.port;
  }
  /** @override */
  async stop() {
    await super.stop();
    this.#program?.stop();
  }
}

/** @type {Record<Engine, (executablePath: string) => import('@web/test-runner').BrowserLauncher>} */
const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      concurrency: 1,
      launchOptions: {
        executablePath,
        userDataDir: mkdtempSync(join(tmpdir(), 'chromium-')),
        args: chromiumFlags,
        acceptInsecureCerts: true,
      },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        acceptInsecureCerts: true,
        extraPrefsFirefox: {
          'browser.safebrowsing.malware.enabled': false,
          'network.captive-portal-service.enabled': false,
        },
      },
    }),
  // The package's type of a session's result differs from the runner's in an optional property.
  webkit: () =>
    /** @type {import('@web/test-runner').BrowserLauncher} */ (/** @type {unknown} */ (new WebKitGtkLauncher())),
};

const found = browsers();
const wanted = /** @type {Engine[]} */ (process.env.BROWSERS?.split(',') ?? Object.keys(found));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.test.ts',
  // A separate port, so that engines can run in parallel.
  port: await freePort(),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    bundledLibraries(),
    dnsOverHttps(),
  ],
  middleware: [sampleGateway],
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // Enough time for a machine with other work. Only a test that hangs needs it.
  testFramework: { config: { timeout: 60_000 } },
  browsers: wanted.map((name) => launchers[name](found[name] ?? '')),
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
};
