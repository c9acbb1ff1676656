/** The look of the app in one sheet, without files: its fonts are those of the device. */
export const STYLE = `
:root{color-scheme:light dark;--bg:light-dark(oklch(.985 .004 95),oklch(.20 .008 265));--ink:light-dark(oklch(.23 .012 265),oklch(.925 .008 95));--ink-2:light-dark(oklch(.41 .014 265),oklch(.80 .010 95));--rule:light-dark(oklch(.885 .008 95),oklch(.335 .012 265));--control:light-dark(oklch(.60 .014 265),oklch(.585 .014 265));--focus:light-dark(oklch(.50 .18 258),oklch(.86 .13 95));--rubric:light-dark(oklch(.50 .165 29),oklch(.765 .125 32));--met:light-dark(oklch(.44 .095 155),oklch(.80 .11 155));--partly:light-dark(oklch(.50 .105 70),oklch(.83 .11 80));--font-ui:"Source Sans 3",system-ui,sans-serif;--font-doc:"Source Serif 4",ui-serif,Georgia,serif}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.5 var(--font-ui)}
main{max-width:46rem;margin:0 auto;padding:32px 16px 64px}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 8px;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.2;margin:32px 0 12px;padding-top:16px;border-top:1px solid var(--rule)}
h3{font-size:1rem;margin:16px 0 4px}
p{margin:0 0 4px;overflow-wrap:anywhere}
.base{color:var(--ink-2);font-size:.875rem}
ul,ol{list-style:none;margin:0;padding:0}
li{padding:12px 0;border-bottom:1px solid var(--rule)}
li:last-child{border-bottom:0}
.status,.hours,.quote span,.remark span{color:var(--ink-2);font-size:.875rem}
.quote{font-size:.9375rem}
q{font-family:var(--font-doc)}
.quote span{display:inline-block;min-width:4.5rem}
table{border-collapse:collapse;width:100%}
td{padding:8px 0;border-bottom:1px solid var(--rule);vertical-align:top}
tr:last-child td{border-bottom:0}
.minutes{width:5rem;white-space:nowrap;font-weight:600}
svg{vertical-align:-2px}
.met{color:var(--met)}.partly-met{color:var(--partly)}.not-shown{color:var(--ink-2)}.unmet{color:var(--rubric)}
.box{display:inline-block;width:14px;height:14px;border:1.5px solid var(--control);border-radius:2px;vertical-align:-2px}
.remark{margin:8px 0;padding-left:12px;border-left:2px solid var(--control)}
.remark span{margin-right:8px;font-weight:600}
details{margin-top:4px;font-size:.875rem}
summary{cursor:pointer;color:var(--ink-2);width:max-content;min-height:24px}
textarea,input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--control);border-radius:2px;padding:4px 8px}
textarea{width:100%;display:block}
button{font:inherit;min-height:32px;padding:4px 12px;color:var(--bg);background:var(--ink);border:0;border-radius:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
@page{margin:16mm}
@media print{:root{color-scheme:light;--bg:#fff}main{max-width:none;padding:0}.screen{display:none}li,tr{break-inside:avoid}h2,h3{break-after:avoid}}
`;
