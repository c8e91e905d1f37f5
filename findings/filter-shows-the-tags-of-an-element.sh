#!/bin/sh
# xss 1.0.17 (npm, "js-xss"), a filter for the articles of editors, with its settings as they come; beside it sanitize-html 2.17.5.
#
# One would expect: a custom element that is not allowed is taken away and its child content, which is there for that, stays; so do other
# filters.
# What happens: the tags stay as words. Readers see <tenmien-banner province="hue"> before and after the link.
# Output seen on 2026-11-30:
#   xss <p>Tin</p>&lt;tenmien-banner province="hue"&gt;<a href="https://example.vn/e/banner/vi/hue">Chương trình</a>&lt;/tenmien-banner&gt;
#   sanitize-html <p>Tin</p><a href="https://example.vn/e/banner/vi/hue">Chương trình</a>
# Why it matters: the fallback that an element carries in its child content is no way out where this filter is: articles have to be given the
# link alone, and what stands in its data-* attributes is lost there.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xss@1.0.17 sanitize-html@2.17.5
cat > try.cjs <<'JS'
const xss = require('xss');
const sanitize = require('sanitize-html');
const article = '<p>Tin</p><tenmien-banner province="hue"><a href="https://example.vn/e/banner/vi/hue" data-tenmien-hotline="1022">Chương trình</a></tenmien-banner>';
console.log(`xss ${xss(article)}`);
console.log(`sanitize-html ${sanitize(article)}`);
JS
node try.cjs | tee seen.txt
diff - seen.txt <<'SEEN'
xss <p>Tin</p>&lt;tenmien-banner province="hue"&gt;<a href="https://example.vn/e/banner/vi/hue">Chương trình</a>&lt;/tenmien-banner&gt;
sanitize-html <p>Tin</p><a href="https://example.vn/e/banner/vi/hue">Chương trình</a>
SEEN
