#!/bin/sh
# libphonenumber-js 1.13.16 (npm), findPhoneNumbersInText(text, 'VN').
#
# One would expect: of "0208 3123 456, 0912 345 678", the way in which offices of communes write their two telephones, it finds two numbers,
# as it does where "và", "/" or " - " stands between them.
# What happens: it finds one, tel:+842083123456;ext=0912. The comma (and the semicolon) is taken for a pause before an extension, the second
# telephone for that extension, cut off where an extension may be no longer: of 0912345678 without spaces the last digit is lost. Behind the
# public hotline 1022, which is no valid number to it, nothing is found at all.
# Output seen on 2026-11-30:
#   0208 3123 456, 0912 345 678 -> tel:+842083123456;ext=0912
#   0208 3123 456; 0912 345 678 -> tel:+842083123456;ext=0912
#   0208 3123 456,0912345678 -> tel:+842083123456;ext=091234567
#   0208 3123 456 và 0912 345 678 -> tel:+842083123456 tel:+84912345678
#   1022, 0208 3123 456 -> nothing
#   1900 1234 -> tel:+8419001234
# Why it matters: a page that makes links of a hotline with it calls the first office and then types four digits of a mobile telephone into
# it. The last line: numbers that are reached from within Viet Nam alone (1900, 1800) get the country's code, too.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16
cat > try.mjs <<'JS'
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
for (const text of ['0208 3123 456, 0912 345 678', '0208 3123 456; 0912 345 678', '0208 3123 456,0912345678', '0208 3123 456 và 0912 345 678', '1022, 0208 3123 456', '1900 1234']) {
  console.log(`${text} -> ${findPhoneNumbersInText(text, 'VN').map(({ number }) => number.getURI()).join(' ') || 'nothing'}`);
}
JS
node try.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
0208 3123 456, 0912 345 678 -> tel:+842083123456;ext=0912
0208 3123 456; 0912 345 678 -> tel:+842083123456;ext=0912
0208 3123 456,0912345678 -> tel:+842083123456;ext=091234567
0208 3123 456 và 0912 345 678 -> tel:+842083123456 tel:+84912345678
1022, 0208 3123 456 -> nothing
1900 1234 -> tel:+8419001234
SEEN
