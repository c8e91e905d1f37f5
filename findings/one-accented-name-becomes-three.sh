#!/bin/sh
# punycode 2.3.1 (npm), toASCII(name); beside it the URL of Node.
#
# One would expect: an accented name below .vn has one ASCII form, whatever keyboard wrote it: in capitals as on a poster, with its marks as
# letters of their own as macOS and some Vietnamese keyboards type them, or composed.
# What happens: toASCII neither lowers letters nor puts marks and letters together, so that it gives three names, and refuses none. Its README
# asks for lower case; of marks it says nothing.
# Output seen on 2026-11-30:
#   composed punycode xn--ting-vit-e50d7c.vn URL xn--ting-vit-e50d7c.vn
#   marks apart punycode xn--tieng-viet-t0flh57b.vn URL xn--ting-vit-e50d7c.vn
#   in capitals punycode xn--TING-VIT-440d7c.vn URL xn--ting-vit-e50d7c.vn
# Why it matters: who asks RDAP, DNS or a registrar with the second or third name hears of a name that nobody can register, "no record", for
# one that is taken.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts punycode@2.3.1
cat > try.cjs <<'JS'
const { toASCII } = require('punycode/');
const name = 'tiếng-việt.vn'.normalize('NFC');
for (const [how, typed] of [['composed', name], ['marks apart', name.normalize('NFD')], ['in capitals', 'TIẾNG-VIỆT.vn'.normalize('NFC')]]) {
  console.log(`${how} punycode ${toASCII(typed)} URL ${new URL(`https://${typed}`).host}`);
}
JS
node try.cjs | tee seen.txt
diff - seen.txt <<'SEEN'
composed punycode xn--ting-vit-e50d7c.vn URL xn--ting-vit-e50d7c.vn
marks apart punycode xn--tieng-viet-t0flh57b.vn URL xn--ting-vit-e50d7c.vn
in capitals punycode xn--TING-VIT-440d7c.vn URL xn--ting-vit-e50d7c.vn
SEEN
