import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, SettingError } from '../src/config.ts';
import { node } from '../src/node.ts';
import { createSources } from '../src/sources/create.ts';

describe('the settings of the gateway', () => {
  it('are complete by default', () => {
    const settings = readSettings({});
    assert.deepEqual(settings.sources, ['dns']);
    assert.equal(settings.port, 8053);
    assert.ok(settings.suffixes.includes('id.vn') && settings.suffixes.includes('hanoi.vn'));
  });

  it('come from the environment, or else from the file', () => {
    const settings = readSettings(
      {
        TENMIEN_SOURCES: 'dns, bkns',
        PORT: '9000',
        TENMIEN_BKNS_KEY: 'k',
        TENMIEN_RESOLVERS: '127.0.0.1:5301,[::1]:53',
        TENMIEN_TIMEOUT: '',
        UNRELATED: 'x',
      },
      { port: 1, timeout: 700, suffixes: ['id.vn'] },
    );
    assert.deepEqual(settings.sources, ['dns', 'bkns']);
    assert.deepEqual([settings.port, settings.timeout, settings.suffixes], [9000, 700, ['id.vn']]);
    assert.deepEqual(settings.resolvers, ['127.0.0.1:5301', '[::1]:53']);
    assert.equal(createSources(settings, node).length, 2);
  });

  const wrong: [what: string, environment: Record<string, string>, file: unknown, names: RegExp][] = [
    ['an unknown source', { TENMIEN_SOURCES: 'dsn' }, {}, /^TENMIEN_SOURCES: .*dns, doh/],
    ['no source', { TENMIEN_SOURCES: ',' }, {}, /^TENMIEN_SOURCES: /],
    ['a port that is none', { PORT: '99999' }, {}, /^PORT: must be 65535 or less/],
    ['a port in words', { TENMIEN_PORT: 'http' }, {}, /^TENMIEN_PORT: must be a whole number/],
    ['a missing key', { TENMIEN_SOURCES: 'bkns' }, {}, /^TENMIEN_BKNS_KEY: .*bkns/],
    ['a missing resolver', { TENMIEN_SOURCES: 'doh' }, {}, /^TENMIEN_DOH_URL: /],
    ['a missing sample', { TENMIEN_SOURCES: 'sample' }, {}, /^TENMIEN_SAMPLE_FILE: /],
    ['a resolver by name', { TENMIEN_RESOLVERS: 'ns.example.vn' }, {}, /^TENMIEN_RESOLVERS: must be IP addresses/],
    [
      'a network that is none',
      { TENMIEN_TRUSTED_NETWORKS: '203.0.113.0' },
      {},
      /^TENMIEN_TRUSTED_NETWORKS: must be networks/,
    ],
    [
      'an address without https',
      { TENMIEN_RDAP_URL: 'http://registry.example' },
      {},
      /^TENMIEN_RDAP_URL: must be an https address/,
    ],
    ['a suffix that is none', { TENMIEN_SUFFIXES: 'id.vn,com' }, {}, /^TENMIEN_SUFFIXES: /],
    [
      'a variable that is none',
      { TENMIEN_SOURCE: 'dns' },
      {},
      /^TENMIEN_SOURCE: there is no such setting; .*TENMIEN_SOURCES/,
    ],
    ['a wrong value in the file', {}, { timeout: 1 }, /^“timeout” in the configuration file: must be 100 or more/],
    ['an unknown setting in the file', {}, { timeuot: 1 }, /^“timeuot” in the configuration file: /],
    ['a file that is a list', {}, [], /one JSON object/],
    ['a header that is none', { TENMIEN_CLIENT_HEADER: 'x forwarded' }, {}, /^TENMIEN_CLIENT_HEADER: /],
  ];
  for (const [what, environment, file, names] of wrong) {
    it(`stop the start at ${what}, with the name of the setting`, () => {
      assert.throws(
        () => readSettings(environment, file),
        (error) => error instanceof SettingError && names.test(error.message),
      );
    });
  }

  it('never repeat a key in an error message', () => {
    assert.throws(
      () => readSettings({ TENMIEN_BKNS_KEY: 's3cret', TENMIEN_SOURCES: 'bkns', PORT: '-1' }),
      (error) => !(error as Error).message.includes('s3cret'),
    );
  });

  it('stop the start at resolvers and samples that cannot be used', () => {
    for (const [environment, names] of [
      [{ TENMIEN_RESOLVERS: '999.1.1.1' }, /^TENMIEN_RESOLVERS: /],
      [{ TENMIEN_SOURCES: 'sample', TENMIEN_SAMPLE_FILE: '/nowhere.json' }, /^TENMIEN_SAMPLE_FILE: /],
      [
        { TENMIEN_SOURCES: 'sample', TENMIEN_SAMPLE_FILE: new URL('../package.json', import.meta.url).pathname },
        /^TENMIEN_SAMPLE_FILE: “name”/,
      ],
    ] as const) {
      assert.throws(
        () => createSources(readSettings(environment), node),
        (error) => error instanceof SettingError && names.test(error.message),
      );
    }
  });
});
