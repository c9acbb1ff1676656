import {createHash} from 'node:crypto';

/** The look of the pages (tokens of the design), for a page that needs nothing but itself. */
export const STYLE = `
:root{color-scheme:light dark;--bg:light-dark(oklch(.985 .004 95),oklch(.20 .008 265));--surface:light-dark(oklch(.962 .006 95),oklch(.238 .010 265));--ink:light-dark(oklch(.23 .012 265),oklch(.925 .008 95));--ink-2:light-dark(oklch(.41 .014 265),oklch(.80 .010 95));--rule:light-dark(oklch(.885 .008 95),oklch(.335 .012 265));--link:light-dark(oklch(.43 .13 258),oklch(.81 .09 255));--focus:light-dark(oklch(.50 .18 258),oklch(.86 .13 95))}
@media (prefers-contrast:more){:root{--bg:light-dark(#fff,#000);--surface:var(--bg);--ink:light-dark(#000,#fff);--ink-2:var(--ink);--rule:var(--ink)}}
*{box-sizing:border-box}
html{background:var(--bg);color:var(--ink);font:400 1rem/1.5 "Source Sans 3 Variable",system-ui,sans-serif;scrollbar-gutter:stable}
body{margin:0;overflow-wrap:break-word}
header{border-bottom:1px solid var(--rule);padding:12px clamp(1rem,.667rem + 1.48vw,2rem)}
.mark{font:600 1.125rem "Source Serif 4 Variable",ui-serif,serif;color:var(--ink);text-decoration:none}
main{display:grid;grid-template-columns:15rem minmax(0,52rem);gap:48px;max-width:86rem;padding:32px clamp(1rem,.667rem + 1.48vw,2rem)}
nav{font-size:.875rem;position:sticky;top:24px;align-self:start;max-height:calc(100vh - 48px);overflow:auto}
nav ul{list-style:none;margin:0 0 16px;padding:0}
nav h2{font-size:.875rem;margin:0 0 4px}
nav li{padding:2px 0;min-height:24px}
nav b{display:inline-block;width:3rem;font-weight:400;color:var(--ink-2)}
p b{font-weight:600}
h1{font-size:clamp(1.5625rem,1.396rem + .741vw,2.0625rem);font-weight:600;line-height:1.2;letter-spacing:-.012em;margin:0 0 16px}
h2{font-size:clamp(1.125rem,1.104rem + .093vw,1.1875rem);font-weight:600;line-height:1.2;margin:0 0 8px}
section{border-top:1px solid var(--rule);margin-top:32px;padding-top:24px;scroll-margin-top:16px}
.method{color:var(--ink-2);font-weight:400}
p{margin:0 0 12px;max-width:44rem;text-wrap:pretty}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
code{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.9em}
pre{background:var(--surface);margin:0 0 12px;padding:8px 12px;overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem;width:100%;margin:0 0 12px}
th,td{border-bottom:1px solid var(--rule);padding:4px 12px 4px 0;text-align:start;vertical-align:top;font-weight:400}
thead th{color:var(--ink-2)}
tr:target{background:var(--surface)}
@media (max-width:56rem){main{grid-template-columns:minmax(0,1fr);gap:24px}nav{position:static;max-height:none}table{display:block;overflow-x:auto}}
@media (pointer:coarse){nav li{min-height:44px;padding:10px 0}}
@media print{nav{display:none}main{display:block}}
`;

/** What the policy of the page allows. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
