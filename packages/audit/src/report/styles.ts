// The style sheet of the report. It is inline in the page, allowed by its hash.

export const STYLES = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
body { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; }
a { color: #0b4fa2; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; list-style: none; }
.counts b { font-size: 1.4rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; padding: .25rem 0; }
th, td { border-bottom: 1px solid #b9b9b9; padding: .4rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { overflow-wrap: normal; white-space: nowrap; border-bottom: 2px solid #1b1b1b; }
.shown { color: #0a6b2d; } .mend { color: #8a4b00; } .missing { color: #b3141b; } .unknown { color: #4a4a4a; }
.portal { border-top: 2px solid #1b1b1b; padding: .75rem 0; break-inside: avoid; }
.portal h3 { margin: 0; font-size: 1.05rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f2f2; padding: .5rem; margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: #4a4a4a; } dd { margin: 0; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; border: 1px solid #b9b9b9; }
@page { size: A4; margin: 15mm; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } thead { display: table-header-group; } tr { break-inside: avoid; } a { color: inherit; } }
@media (max-width: 40rem) { table, thead, tbody, tr, td { display: block; } thead { position: absolute; clip-path: inset(50%); } tr { border-bottom: 2px solid #1b1b1b; } td { border: 0; padding: .15rem 0; } dl { display: block; } dd { margin-bottom: .4rem; } }
`;
