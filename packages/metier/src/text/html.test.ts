import {describe, expect, it} from 'vitest';
import {htmlBody} from './html.ts';
import {originOf} from './trail.ts';

const body = (html: string) => htmlBody({text: html, part: ''});
const text = (html: string): string => body(html).piece.text;
const hints = (html: string): string[] => {
  const {piece, hints} = body(html);
  return hints.map(({kind, depth, from, to}) => `${kind}${depth ?? ''}:${piece.text.slice(from, to)}`);
};

describe('the words of HTML', () => {
  it.each([
    ['<p>one <b>two</b>three</p>', 'one twothree', 'inline tags join words as they stand'],
    ['<p>one\n  two</p>', 'one two', 'white space is one space'],
    ['a<br>b<br/><br>c', 'a\nb\n\nc', 'line ends'],
    ['<p>a</p><p>b</p>', 'a\n\nb', 'paragraphs stand apart'],
    ['<div>a<div>b</div></div>c', 'a\nb\nc', 'divisions begin lines'],
    ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d', 'a\nb\nc\n\nd', 'items are lines'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc', 'cells are a tab apart'],
    ['x<script>var a = "<p>"</script><style>p{}</style><template><p>t</p></template>y', 'xy', 'no code'],
    ['<p hidden>a</p><div style="display:none"><p>b</p></div><i aria-hidden="true">c</i>d', 'd', 'nothing hidden'],
    ['R&amp;D &lt;b&gt; &eacute;&#8217;&nbsp;x', 'R&D <b> é’\u00a0x', 'references'],
    ['<pre>a\n  b</pre>', 'a\n  b', 'preformatted'],
    ['<p>a <!-- no --> b', 'a b', 'comments'],
    ['<P>UPPER<BR></BR></P>', 'UPPER', 'any case'],
    ['<select><option>a</select><textarea>b</textarea><button>c</button>d', 'd', 'no controls'],
    [
      '<p><span>Analyst</span><span>08/2014</span> <span>Data</span><span>base</span></p>',
      'Analyst 08/2014 Database',
      'a number behind a word is another word, a letter is not',
    ],
    ['<p><span>York</span><span>ada@x.example</span></p>', 'York ada@x.example', 'an address stands alone'],
    ['a < b and c > d', 'a < b and c > d', 'brackets that are no tags'],
    ['<p>cut in the mid<', 'cut in the mid<', 'cut short'],
  ])('%s is %j (%s)', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('says what its tags say', () => {
    expect(
      hints('<h2>About</h2><ul><li>a<ol><li><p>b</p></li></ol></li></ul><table><tr><th>c</th></tr></table>'),
    ).toEqual(['heading2:About', 'item1:a', 'item2:b', 'cell:c']);
  });

  it('takes a bold line for a heading, a bold sentence not', () => {
    expect(
      hints('<p><b>You bring:</b></p><p><b>We pay well.</b></p><p><b>Note</b> this</p><b>Pay</b><br>much'),
    ).toEqual(['heading:You bring:', 'heading:Pay']);
  });

  it('takes a heading with a bullet for an item', () => {
    expect(hints('<h3>• Python</h3>')).toEqual(['item1:• Python']);
  });

  it('leads back', () => {
    const html = '<p>Caf&eacute;  <b>con</b> leche</p>';
    const {piece} = body(html);
    expect(piece.text).toBe('Café con leche');
    const back = (words: string) => {
      const from = piece.text.indexOf(words);
      const origin = originOf(piece, {from, to: from + words.length});
      return html.slice(origin.from, origin.to);
    };
    expect(back('é')).toBe('&eacute;');
    expect(back('con')).toBe('con');
    expect(back('Café con')).toBe('Caf&eacute;  <b>con');
  });
});
