// Snippets as real systems saved them, in their own letters: NukeViet 4.5.05 with CKEditor 4.22.1 (nv4) and CKEditor 5 41.1.0 (nv5), WordPress 7.1
// (wp), Drupal 10.6.15 (drupal), and what Chromium 156 copied from a published page. Agency and number are made up. `sight` and `verdict` are
// what a visitor of the page saw with the administrator's two lines.

import type { DamageCode } from '../../../src/embed/snippet/damage.ts';
import type { Form } from '../../../src/embed/snippet/write-snippet.ts';
import type { System } from '../../../src/embed/cms/cms.ts';
import type { Sight } from '../../../apps/builder/paste/outcome.ts';

export interface Recorded {
  readonly name: string;
  readonly system: System['id'];
  /** In which it was pasted. */
  readonly form: Form;
  readonly html: string;
  readonly sight?: Sight;
  readonly verdict?: 'works' | 'partly' | 'broken';
  readonly damages: readonly (DamageCode | 'remains' | 'nothing-found')[];
}

export const recorded: readonly Recorded[] = [
  {
    name: 'nv4-link-guide',
    system: 'nukeviet',
    form: 'link',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.
<p><a data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000" href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'nv4-link-no-format',
    system: 'nukeviet',
    form: 'link',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.
<p><a data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000" href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'nv4-link-middle-visual',
    system: 'nukeviet',
    form: 'link',
    html: `Ủy ban nhân dân xã thông báo về tên miền.
<p><a data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000" href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>
<br />
Đoạn thứ hai của bài.`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'nv4-link-source-middle',
    system: 'nukeviet',
    form: 'link',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
<p><a href="https://khoi.example/e/banner/vi/thai-nguyen" data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>Đoạn thứ hai của bài.`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'nv4-link-then-typed',
    system: 'nukeviet',
    form: 'link',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.
<p><a data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000" href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a><br />
Mời bà con xem.</p>`,
    sight: 'link',
    verdict: 'partly',
    damages: ['not-alone'],
  },
  {
    name: 'nv4-address',
    system: 'nukeviet',
    form: 'address',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.
<p>https://khoi.example/e/banner/vi/thai-nguyen</p>`,
    sight: 'address',
    verdict: 'partly',
    damages: [],
  },
  {
    name: 'nv4-code-as-text',
    system: 'nukeviet',
    form: 'link',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.<br />
&lt;p&gt;&lt;a href=&quot;https://khoi.example/e/banner/vi/thai-nguyen&quot; data-tenmien-agency=&quot;UBND xã Mẫu&quot; data-tenmien-hotline=&quot;0208 000 0000&quot;&gt;Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026&lt;/a&gt;&lt;/p&gt;`,
    sight: 'code',
    verdict: 'broken',
    damages: ['escaped'],
  },
  {
    name: 'nv4-div-source',
    system: 'nukeviet',
    form: 'div',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.<div data-tenmien-widget="banner" data-tenmien-province="thai-nguyen" data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000"><a href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></div>`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'nv4-element-source',
    system: 'nukeviet',
    form: 'element',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.<a href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a>`,
    sight: 'link',
    verdict: 'partly',
    damages: ['not-alone', 'unwrapped', 'lost-attribute', 'lost-attribute'],
  },
  {
    name: 'nv4-iframe-not-trusted',
    system: 'nukeviet',
    form: 'iframe',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.<iframe title="Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên" width="100%" height="420" loading="lazy"></iframe>`,
    sight: 'box',
    verdict: 'broken',
    damages: ['frame-emptied'],
  },
  {
    name: 'nv4-iframe-not-trusted-saved-again',
    system: 'nukeviet',
    form: 'iframe',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.<iframe allow="autoplay" height="420" loading="lazy" sandbox="allow-scripts allow-same-origin allow-forms allow-presentation" title="Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên" width="100%"></iframe>`,
    sight: 'box',
    verdict: 'broken',
    damages: ['frame-emptied', 'no-way-out'],
  },
  {
    name: 'nv4-iframe-trusted',
    system: 'nukeviet',
    form: 'iframe',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.<iframe src="https://khoi.example/f/banner/vi/thai-nguyen" title="Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên" width="100%" height="420" loading="lazy"></iframe>`,
    sight: 'frame',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'nv4-iframe-trusted-saved-again',
    system: 'nukeviet',
    form: 'iframe',
    html: `Ủy ban nhân dân xã thông báo về tên miền.<br />
Đoạn thứ hai của bài.<iframe allow="autoplay" height="420" loading="lazy" sandbox="allow-scripts allow-same-origin allow-forms allow-presentation" src="https://khoi.example/f/banner/vi/thai-nguyen" title="Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên" width="100%"></iframe>`,
    sight: 'frame',
    verdict: 'works',
    damages: ['no-way-out'],
  },
  {
    name: 'nv5-div-source',
    system: 'nukeviet',
    form: 'div',
    html: `<p>Ủy ban nhân dân xã thông báo về tên miền.</p><p>Đoạn thứ hai của bài.</p><p><a href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>`,
    sight: 'block',
    verdict: 'works',
    damages: ['unwrapped', 'lost-attribute', 'lost-attribute'],
  },
  {
    name: 'nv5-iframe-source',
    system: 'nukeviet',
    form: 'iframe',
    html: `<p>Ủy ban nhân dân xã thông báo về tên miền.</p><p>Đoạn thứ hai của bài.</p>`,
    damages: ['nothing-found'],
  },
  {
    name: 'nv-link-ck4-then-ck5',
    system: 'nukeviet',
    form: 'link',
    html: `<p>Ủy ban nhân dân xã thông báo về tên miền.<br />Đoạn thứ hai của bài.</p><p><a href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>`,
    sight: 'block',
    verdict: 'works',
    damages: ['lost-attribute', 'lost-attribute'],
  },
  {
    name: 'wp-link-visual',
    system: 'wordpress',
    form: 'link',
    html: `<!-- wp:paragraph -->
<p>Tin của xã.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>Đoạn hai.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p><a href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>
<!-- /wp:paragraph -->`,
    sight: 'block',
    verdict: 'works',
    damages: ['lost-attribute', 'lost-attribute'],
  },
  {
    name: 'wp-address',
    system: 'wordpress',
    form: 'address',
    html: `<!-- wp:paragraph -->
<p>Tin của xã.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>Đoạn hai.</p>
<!-- /wp:paragraph -->

<!-- wp:embed {"url":"https://khoi.example/e/banner/vi/thai-nguyen","type":"wp-embed","providerNameSlug":"tenmien-widgets"} -->
<figure class="wp-block-embed is-type-wp-embed is-provider-tenmien-widgets wp-block-embed-tenmien-widgets"><div class="wp-block-embed__wrapper">
https://khoi.example/e/banner/vi/thai-nguyen
</div></figure>
<!-- /wp:embed -->`,
    sight: 'frame',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'wp-iframe-code-as-text',
    system: 'wordpress',
    form: 'iframe',
    html: `<!-- wp:paragraph -->
<p>Tin của xã.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>Đoạn hai.</p>
<!-- /wp:paragraph -->

<!-- wp:embed {"url":"https://khoi.example/f/banner/vi/thai-nguyen"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://khoi.example/f/banner/vi/thai-nguyen
</div></figure>
<!-- /wp:embed -->`,
    sight: 'address',
    verdict: 'partly',
    damages: ['frame-address'],
  },
  {
    name: 'wp-element-html-block',
    system: 'wordpress',
    form: 'element',
    html: `<!-- wp:paragraph -->
<p>Tin của xã.</p>
<!-- /wp:paragraph -->

<!-- wp:html -->
<a href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a>
<!-- /wp:html -->`,
    sight: 'link',
    verdict: 'partly',
    damages: ['not-alone', 'unwrapped', 'lost-attribute', 'lost-attribute'],
  },
  {
    name: 'wp-link-html-block',
    system: 'wordpress',
    form: 'link',
    html: `<!-- wp:paragraph -->
<p>Tin của xã.</p>
<!-- /wp:paragraph -->

<!-- wp:html -->
<p><a href="https://khoi.example/e/banner/vi/thai-nguyen" data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></p>
<!-- /wp:html -->`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'wp-link-classic',
    system: 'wordpress',
    form: 'link',
    html: `<a href="https://khoi.example/e/banner/vi/thai-nguyen" data-tenmien-agency="UBND xã Mẫu" data-tenmien-hotline="0208 000 0000">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a>`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'drupal-basic-iframe',
    system: 'drupal',
    form: 'iframe',
    html: `<p>Tin của xã.</p><p>Đoạn hai.</p>`,
    damages: ['nothing-found'],
  },
  {
    name: 'drupal-full-iframe',
    system: 'drupal',
    form: 'iframe',
    html: `<p>Tin của xã.</p><p>Đoạn hai.</p><p><iframe src="https://khoi.example/f/banner/vi/thai-nguyen" title="Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên" width="100%" height="420" loading="lazy"></iframe></p>`,
    sight: 'frame',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'drupal-full-element',
    system: 'drupal',
    form: 'element',
    html: `<p>Tin của xã.</p><p>Đoạn hai.</p><script defer="defer" src="https://khoi.example/w/0.1.0/banner.js" integrity="sha384-Cd0mVWBaZQUARk5kCzJQIJVL9xtogGQ36q9yb1cl/N72s+DTX8TpLdxjKefSZijg" crossorigin="anonymous"></script><tenmien-banner province="thai-nguyen" agency="UBND xã Mẫu" hotline="0208 000 0000"><a href="https://khoi.example/e/banner/vi/thai-nguyen">Chương trình Phổ cập tên miền quốc gia “.vn” – tỉnh Thái Nguyên: ưu đãi phí cho tên miền đăng ký đến hết ngày 31/12/2026</a></tenmien-banner>`,
    sight: 'block',
    verdict: 'works',
    damages: [],
  },
  {
    name: 'clipboard-published-page-banner',
    system: 'nukeviet',
    form: 'link',
    html: `<span>Ủy ban nhân dân xã thông báo về tên miền.</span><p><tenmien-banner province="thai-nguyen" agency="UBND xã Mẫu" hotline="0208 000 0000"></tenmien-banner></p><div class="root" lang="vi"><section class="card" part="card" aria-labelledby="name"><div class="head"><div class="brand"><span class="mark" aria-hidden="true">.vn</span><div><p class="heading" id="name" role="heading" aria-level="2">Chương trình phổ cập tên miền quốc gia “.vn”</p><p class="muted">Tỉnh Thái Nguyên · ưu đãi đến hết ngày 31/12/2026</p></div></div><ul class="offers"><li><a class="offer card" id="id.vn" href="https://guongmatso.tenmien.vn/"><b>id.vn</b>Công dân 18–23 tuổi</a></li><li><a class="offer card" id="biz.vn" href="https://thuonghieuso.tenmien.vn/"><b>biz.vn</b>Doanh nghiệp mới, hộ kinh doanh</a></li></ul><button class="button" aria-controls="panel" aria-expanded="false">Chi tiết</button></div></section></div><p></p><br><span>Đoạn thứ hai của bài.</span>`,
    sight: 'block',
    verdict: 'works',
    damages: ['published'],
  },
  {
    name: 'nv4-article-copied-from-a-portal',
    system: 'nukeviet',
    form: 'link',
    html: `Ủy ban nhân dân xã thông báo về tên miền.
<p>&nbsp;</p>

.vn
<p aria-level="2" id="name" role="heading">Chương trình phổ cập tên miền quốc gia “.vn”</p>

<p>Tỉnh Thái Nguyên · ưu đãi đến hết ngày 31/12/2026</p>

<ul>
	<li><a href="https://guongmatso.tenmien.vn/" id="id.vn"><b>id.vn</b>Công dân 18–23 tuổi</a></li>
	<li><a href="https://thuonghieuso.tenmien.vn/" id="biz.vn"><b>biz.vn</b>Doanh nghiệp mới, hộ kinh doanh</a></li>
</ul>
Chi tiết

<p>&nbsp;</p>
<br />
Đoạn thứ hai của bài.`,
    damages: ['remains'],
  },
];
