// Made portals on loopback, each judged right: what systems saved, every damage, files, policies, words, and pages that mean harm.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Judged } from '../src/judge/judged.ts';
import { hostAnswer } from './made/files.ts';
import { madePages, type MadePage } from './made/pages.ts';
import { auditMade, USER_AGENT } from './made/run.ts';
import { createGround, send, type Ground } from './made/server.ts';
import { summaryOf } from './made/summary.ts';

const pageOf = ({ whole, head = '', body = '' }: MadePage): string | Buffer =>
  whole ??
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>${head}</head><body>${body}</body></html>`;

describe('the audit of made portals', () => {
  const ground: Ground = createGround();
  let pages: MadePage[] = [];
  let judged: readonly Judged[] = [];

  before(async () => {
    const root = await ground.open((request, response) => send(response, hostAnswer(request.url!)));
    pages = madePages(root);
    const portals = pages.map(async (page) => ({
      ...page,
      body: 'UBND xã Mẫu',
      address: await ground.open((request, response) => {
        const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
        send(response, request.url === '/' ? { headers, body: pageOf(page) } : { status: 404 });
      }),
    }));
    judged = await auditMade(await Promise.all(portals));
  });
  after(() => ground.close());

  it('judges more than a hundred portals right', () => {
    assert(pages.length >= 100, String(pages.length));
    assert.deepEqual(
      Object.fromEntries(judged.map((one, at) => [pages[at]!.name, summaryOf(one)])),
      Object.fromEntries(pages.map(({ name, says }) => [name, says])),
    );
  });

  it('asks each portal one question at a time, names a contact, and reads robots.txt first and each page once', () => {
    assert.equal(ground.mostAtOnce(), 1);
    assert(ground.asked.every(({ userAgent }) => userAgent === USER_AGENT));
    const byHost = new Map<string, string[]>();
    for (const { host, path } of ground.asked) byHost.set(host, [...(byHost.get(host) ?? []), path]);
    for (const [host, paths] of byHost) {
      assert.equal(paths[0], '/robots.txt', host);
      assert.equal(new Set(paths).size, paths.length, `${host} was asked twice: ${paths.join(' ')}`);
    }
  });
});
