// What provinces' plans ask of which body's portal.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CivilDate } from '../../../src/base/civil-date.ts';
import { plans } from '../../../src/program/plans.ts';
import { isBody } from '../src/judge/bodies.ts';
import { dutyOf } from '../src/judge/duty.ts';

const shown = { isReached: true, hasBlock: true, hasWords: false, hasLogo: true };
const today = '2026-11-30' as CivilDate;
const portal = (body: string, province = 'ninh-binh', former?: string) => ({
  ...{ row: 2, name: 'Cổng', body, address: 'https://a.vn/', province, expected: [] },
  ...(former && { former }),
});

describe('the duty of a portal under its plan', () => {
  for (const [body, article] of [
    ['Sở Khoa học và Công nghệ', 'VI.1'],
    ['Sở KH&CN tỉnh Ninh Bình', 'VI.1'],
    ['Sở Tài chính', 'VI.2'],
    ['Sở Giáo dục và Đào tạo', 'VI.3'],
    ['Tỉnh đoàn Ninh Bình', 'VI.4'],
    ['Đoàn TNCS Hồ Chí Minh xã Gia Viễn', 'VI.4'],
    ['Xã đoàn Gia Viễn', 'VI.4'],
    ['Đoàn thanh niên phường Hoa Lư', 'VI.4'],
    ['UBND xã Gia Viễn', 'VI.5'],
    ['Ủy ban nhân dân phường Hoa Lư', 'VI.5'],
    ['UBND tỉnh Ninh Bình', undefined],
    ['Sở Y tế', undefined],
    ['Công ty A', undefined],
  ] as const)
    it(`binds “${body}” in Ninh Bình by ${article ?? 'no article'}`, () => {
      assert.equal(dutyOf(portal(body), shown, today)?.article, article);
    });

  it('is found for every body that a plan names', () => {
    for (const { id, portalDuties } of plans)
      for (const { bodies } of portalDuties)
        for (const body of bodies.filter((name) => !/^(?:Các|UBND)/.test(name)))
          assert(isBody(body, body), `${id} ${body}`);
  });

  it('is that of the former province when the table names it, and its plan may be over', () => {
    const duty = dutyOf(portal('UBND xã Mỹ Thạnh', 'vinh-long', 'ben-tre'), shown, today);
    assert.deepEqual([duty?.plan, duty?.article, duty?.isOver], ['ben-tre-2024', 'V.7', true]);
    assert.equal(dutyOf(portal('UBND xã Mỹ Thạnh', 'vinh-long', 'tra-vinh'), shown, today), undefined);
  });

  it('is met by a block and the logo, partly by one of them, and unknown for a portal without an answer', () => {
    const met = (more: object) => dutyOf(portal('UBND xã A'), { ...shown, ...more }, today)?.met;
    assert.deepEqual(
      [
        met({}),
        met({ hasLogo: false }),
        met({ hasBlock: false }),
        met({ hasBlock: false, hasLogo: false }),
        met({ isReached: false }),
      ],
      ['yes', 'partly', 'partly', 'no', 'unknown'],
    );
    assert.equal(
      dutyOf(portal('Cổng thông tin điện tử tỉnh', 'tuyen-quang'), { ...shown, hasLogo: false }, today)?.met,
      'yes',
    );
  });
});
