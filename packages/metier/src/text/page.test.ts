import {describe, expect, it} from 'vitest';
import {type Document, documentsOf} from './index.ts';

const read = (html: string): Document => documentsOf({bytes: html, name: 'page.html'})[0] as Document;
const WORK = 'You forecast how much of everything the shops will sell, and explain it to the people who order. '.repeat(
  4,
);

describe('the main text of a page', () => {
  it('is found in divisions without meaning, without menus, footers and other jobs', () => {
    const {text} = read(`<!doctype html><title>Data Scientist | Korb</title><div id="app">
      <div class="bar"><a href="1">Shops</a><a href="2">Jobs</a><a href="3">News</a></div>
      <div class="hero"><h1>Data Scientist</h1><span>Ulm</span></div>
      <div class="row"><div class="text"><p>${WORK}</p><h3>You bring</h3><ul><li>SQL</li><li>R</li></ul></div></div>
      <div class="similar"><h2>More jobs</h2><a href="a">Baker in Bonn</a><a href="b">Driver in Kiel</a><a href="c">Cook in Jena</a></div>
      <div class="site-footer"><p>Korb eG, imprint, privacy and a long list of addresses.</p></div></div>`);
    expect(text).toContain('Data Scientist\n\nUlm');
    expect(text).toContain('You bring\n\nSQL\nR');
    for (const words of ['Shops', 'Baker', 'imprint']) expect(text).not.toContain(words);
  });

  it('is found in a layout table', () => {
    const {text} = read(
      `<html><body><table><tr><td><a href="1">Home</a><br><a href="2">Jobs</a><br><a href="3">Press</a></td><td><h1>Statistician</h1><p>${WORK}</p></td></tr></table></body></html>`,
    );
    expect(text.startsWith('Statistician')).toBe(true);
  });

  it('keeps the head of the posting with its text', () => {
    const {text} = read(
      `<html><body><main><section><h1>ML Engineer</h1><h4>Acme, Gent</h4></section><section><div class="job-description">${WORK.repeat(3)}</div></section></main></body></html>`,
    );
    expect(text.startsWith('ML Engineer\n\nAcme, Gent')).toBe(true);
  });

  it('takes the title of the page where the text has no heading', () => {
    const document = read(
      `<html><head><title>R&amp;D Analyst</title></head><body><div><p>${WORK}</p></div></body></html>`,
    );
    expect(document.text.startsWith('R&D Analyst\n\nYou forecast')).toBe(true);
    expect(document.blocks[0].name).toBe('title');
  });

  it('prefers what the page says to machines, and adds its fields to a longer text', () => {
    const script = (description: string): string =>
      `<script type="application/ld+json">{"@type":"JobPosting","title":"Analyst","description":"${description}","jobLocation":{"address":{"addressLocality":"Ulm"}}}</script>`;
    const short = read(`<html><body>${script('In short.')}<main><h1>Analyst</h1><p>${WORK}</p></main></body></html>`);
    expect(short.text).toBe(`Analyst\nUlm\n\n${WORK.trim()}`);
    const long = read(`<html><body>${script(WORK)}<main><h1>Analyst</h1><p>Apply here.</p></main></body></html>`);
    expect(long.text).toBe(`Analyst\nUlm\n\n${WORK}`);
    expect(long.origin({from: 14, to: 17})).toEqual({part: 'json-ld 1/description', from: 1, to: 4});
  });

  it('reads machine data that is not quite JSON', () => {
    const document = read(
      `<html><script type='application/ld+json'>\n<!--\n{"@graph":[{"@type":"http://schema.org/JobPosting","title":"A","description":"One\nTwo \\& three",},]}\n--></script></html>`,
    );
    expect(document.format).toBe('json-ld');
    expect(document.text).toContain('Two');
  });

  it('reads every posting of a page that holds several', () => {
    const posting = (title: string): string => `{"@type":"JobPosting","title":"${title}","description":"Work."}`;
    const entries = documentsOf({
      bytes: `<html><script type="application/ld+json">[${posting('A')},${posting('B')},${posting('A')}]</script></html>`,
    });
    expect(entries.map((entry) => (entry as Document).text)).toEqual(['A\n\nWork.', 'B\n\nWork.']);
  });
});
