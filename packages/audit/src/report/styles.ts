// The style sheet of the report. It is inline in the page, allowed by its hash.

export const STYLES = `
:root { --ink: #1b1b1b; --soft: #4a4a4a; --line: #b9b9b9; --paper: #fff; --code: #f2f2f2; --link: #0b4fa2; --good: #0a6b2d; --mend: #8a4b00; --bad: #b3141b; color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --soft: #b8b8b8; --line: #5c5c5c; --paper: #16181b; --code: #25282c; --link: #8ab8ff; --good: #6fd08c; --mend: #f0b46a; --bad: #ff9a94; }
}
body { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; align-items: baseline; }
.counts b { font-size: 1.4rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { overflow-wrap: normal; white-space: nowrap; border-bottom: 2px solid var(--ink); }
.shown, .mend, .missing, .unknown { white-space: nowrap; }
.shown { color: var(--good); } .mend { color: var(--mend); } .missing { color: var(--bad); } .unknown { color: var(--soft); }
.word { display: none; }
.portal { border-top: 2px solid var(--ink); padding: .75rem 0; break-inside: avoid; }
.portal h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
li, p { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--code); padding: .5rem; margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
@page { size: A4; margin: 15mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { color: inherit; }
}
@media screen and (max-width: 40rem) {
  table, caption, thead, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 2px solid var(--ink); padding: .25rem 0; }
  td { border: 0; padding: .1rem 0; }
  td:nth-child(-n + 2) { display: inline-block; margin-inline-end: 1rem; }
  .word { display: inline; }
  dl { display: block; }
  dd { margin-bottom: .4rem; }
}
`;
