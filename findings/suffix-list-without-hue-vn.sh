#!/bin/sh
# psl 1.15.0 (npm), the public suffix list as a package; beside it tldts 7.6.0.
#
# One would expect: the two agree on what stands below .vn, for both are made from the same list. hue.vn is an ending below which anybody
# registers, as thainguyen.vn is.
# What happens: psl takes hue.vn, ap.vn and ad.vn for registered names, so that all names below them are one site to it; the newest psl is
# that of December 2024, and a range such as ^1 brings no other.
# Output seen on 2026-11-30:
#   ten.thainguyen.vn psl ten.thainguyen.vn tldts ten.thainguyen.vn
#   ten.hue.vn psl hue.vn tldts ten.hue.vn
#   ten.ap.vn psl ap.vn tldts ten.ap.vn
#   ten.ad.vn psl ad.vn tldts ten.ad.vn
# Why it matters: a form that tells somebody's name from its ending by psl says of "ten.hue.vn" that the name is "hue.vn", which is taken;
# and what groups pages or visits by site counts all holders of hue.vn names as one.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts psl@1.15.0 tldts@7.6.0
cat > try.mjs <<'JS'
import psl from 'psl';
import { getDomain } from 'tldts';
for (const host of ['ten.thainguyen.vn', 'ten.hue.vn', 'ten.ap.vn', 'ten.ad.vn']) console.log(`${host} psl ${psl.get(host)} tldts ${getDomain(host)}`);
JS
node try.mjs | tee seen.txt
diff - seen.txt <<'SEEN'
ten.thainguyen.vn psl ten.thainguyen.vn tldts ten.thainguyen.vn
ten.hue.vn psl hue.vn tldts ten.hue.vn
ten.ap.vn psl ap.vn tldts ten.ap.vn
ten.ad.vn psl ad.vn tldts ten.ad.vn
SEEN
