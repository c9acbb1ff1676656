// Turns labels with quotes into labels with offsets, so that no text of a posting is kept beside them.
//   node training/label-offsets.mjs POSTINGS.jsonl LABELS.jsonl > training/labels/NAME.jsonl
// Offsets count UTF-16 units of title + "\n" + text. A quote that stands nowhere is left out.
import {readFileSync} from 'node:fs';

const [postingsFile, labelsFile] = process.argv.slice(2);
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const texts = new Map(lines(postingsFile).map((posting) => [posting.uid, `${posting.title ?? ''}\n${posting.text}`]));
/** `before` are the characters before a quote that stands in more than one place. */
const spanOf = (text, quote, before = '') => {
  const exact = text.indexOf(before + quote);
  const from = exact < 0 ? text.indexOf(quote) : exact + before.length;
  return from < 0 ? null : [from, from + quote.length];
};
for (const label of lines(labelsFile)) {
  const text = texts.get(label.uid);
  if (text === undefined || label.kind === 'not-posting') continue;
  const {uid, role, also, clarity, title_role, title_verdict, specialisms, seniority, manages_people} = label;
  const kept = {uid, role, also, clarity, title_role, title_verdict, specialisms, seniority, manages_people};
  kept.role_spans = (label.role_quotes ?? []).map((quote) => spanOf(text, quote)).filter(Boolean);
  kept.against_spans = (label.against_quotes ?? [])
    .map(({quote, role: other}) => [...(spanOf(text, quote) ?? []), other])
    .filter((span) => span.length === 3);
  if (label.skills) {
    const short = {required: 'r', preferred: 'p', unspecified: 'u'};
    kept.skills = label.skills
      .map(({quote, before, requirement}) => [...(spanOf(text, quote, before) ?? []), short[requirement]])
      .filter((span) => span.length === 3);
  }
  console.log(JSON.stringify(kept));
}
