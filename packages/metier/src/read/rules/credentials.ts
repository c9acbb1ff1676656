import {credentials} from '../../kb/qualifications.ts';
import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Evidence, RequirementLevel} from '../reading.ts';
import {type Finding, quote, type Rule} from '../rule.ts';
import {findingsOf, spaced, wordsOf} from './findings.ts';

/** A certificate, licence or clearance that a posting asks for. */
export interface AskedCredential {
  readonly label: string;
  readonly level: RequirementLevel;
  readonly evidence: readonly Evidence[];
}

interface Known {
  readonly label: string;
  /** The words as they have to be written; null when the case does not matter. */
  readonly exact: string | null;
}

const KNOWN = new Map<string, Known>();
for (const {label, labels} of credentials) {
  const own = label.length > 5 || /\s/.test(label) ? [{words: label, exact: false, weak: false}] : [];
  for (const {words, exact, weak} of [...own, ...labels]) {
    const lower = words.toLowerCase().replaceAll('’', "'");
    if (!weak && lower.length > 2 && !COMMON().test(lower) && !KNOWN.has(lower))
      KNOWN.set(lower, {label, exact: exact ? words : null});
  }
}

/** Names that are also words, places or products. */
function COMMON(): RegExp {
  return /^(?:coursera|deeplearning\.ai|permis|frm|cap|sas|phr|cma|capa|capes|cia|rn license|gcp certificate|a\+|epic cogito|wirtschaftsprüfer|steuerberater|datenschutzbeauftragter|ireb|green belt|black belt|approbation|cams|prm|asa designation|csm|cka|cobit|mcp|fsa|asa|acas|fcas|ccs|cpc|industry certifications|professional certifications|relevant certifications|itil|ocp|professional engineer|professional data engineer|professional cloud architect|professional machine learning engineer|associate cloud engineer)$/;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const NAMES = [...KNOWN.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

export const CREDENTIAL_CUES = {
  kind: CUE.credential,
  words: `certification certifications certified certificate certificates certificat zertifizierung zertifizierungen zertifikat zertifikate zertifiziert zertifizierte license licence licensed licenses clearance fuhrerschein führerschein permis rijbewijs charter accreditation habilitation ${[...KNOWN.values()].flatMap(({exact}) => (exact && !/\s/.test(exact) ? [exact] : [])).join(' ')} cissp cisa cism cfa cpa pmp togaf istqb prince2 itil scrum cipp aigp toefl ts sci`,
};

const NOT_ASKED =
  /we (?:are|have)|our (?:company|platform|team is)|iso ?\d|b corp|great place|(?:company|organi[sz]ation) is|wir sind|nous sommes|unternehmen|support for|budget|paid|reimburs|bezahl|financ|offer|opportunit|train|weiterbildung|formation|help you|earn|obtain .* with us|prepare|career|exam fees|products?\b/;

type Asked = Omit<AskedCredential, 'evidence'>;

const mayAsk = ({section, block}: Sentence) =>
  block.kind !== 'field' &&
  (section === 'requirements' ||
    section === 'preferred' ||
    section === 'skills' ||
    section === 'none' ||
    section === 'tasks' ||
    section === 'terms');

function levelOf(lower: string, from: number, to: number, sentence: Sentence): RequirementLevel {
  const near = lower.slice(Math.max(0, from - 50), to + 60);
  if (
    /prefer|\bplus\b|nice to have|desirable|advantage|bonus|asset|von vorteil|wünschenswert|idealerweise|ideally|souhait|apprécié|atout|beneficial|desired/.test(
      near,
    )
  )
    return 'preferred';
  if (/required|must|erforderlich|mandatory|exigé|obligatoire|active/.test(near)) return 'required';
  return sentence.section === 'preferred'
    ? 'preferred'
    : sentence.section === 'requirements'
      ? 'required'
      : 'unspecified';
}

/** Words before "certification" that name nothing. */
const NAMELESS =
  /^(?:relevant|industry|professional|a|an|any|the|or|and|of|other|similar|related|additional|technical|such|appropriate|degree|as|in|with|have|has|eine|einschlägige|entsprechende|relevante|ein|valid|more|one|some|formal|advanced|holds?|possess|obtain|your|our|equivalent|plus|skills|und|oder|ou|une|preferred|desired|required|strong|bonus|to|for|key|vendor|board|birth|analysis|ssl|tls|death|these|their|its|product|compliance|external|multiple|various|experience|by|recognized|accredited|on|certified|including|up|date)$/;

/** The words right before "certification" that name it. */
function namedBy(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => NAMELESS.test(word));
  return words.slice(last + 1);
}

const RULES: readonly Rule<Asked>[] = [
  {
    id: 'credential/known',
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${NAMES})(?![\\p{L}\\d])`, 'gu'),
    read(match, sentence, page) {
      const known = KNOWN.get(match[0].replace(/\s+/g, ' '));
      const from = sentence.from + match.index;
      if (!known || (known.exact && page.text.slice(from, from + match[0].length) !== known.exact)) return null;
      const lower = wordsOf(page, sentence.from, sentence.to);
      if (!mayAsk(sentence) || NOT_ASKED.test(lower.slice(Math.max(0, match.index - 80), match.index + 60)))
        return null;
      return {value: {label: known.label, level: levelOf(lower, match.index, match.index + match[0].length, sentence)}};
    },
    finds: [
      '[AWS certification] is a plus',
      'You hold a [CISSP] or [CISM]',
      '[Führerschein Klasse B] erforderlich',
      'Active [Secret clearance]',
    ],
    refuses: ['We offer paid AWS certification', 'our company is ISO 27001 certified', 'a certified colleague'],
  },
  {
    id: 'credential/named',
    pattern:
      /(?<![\p{L}\d-])(?<what>[\p{L}\d+#.]{2,20}(?:[ /-][\p{L}\d+#.]{2,20}){0,2})[ -](?:certifications?|certificates?|zertifizierung(?:en)?|zertifikate?)(?![\p{L}])/gu,
    read(match, sentence, page) {
      const what = match.groups?.what as string;
      const words = namedBy(what.split(/[\s/-]/));
      if (!words.length || !mayAsk(sentence)) return null;
      const name = words.join(' ');
      const from = match.index + match[0].indexOf(words[0] as string);
      const to = match.index + match[0].length;
      const lower = wordsOf(page, sentence.from, sentence.to);
      const shown = page.text.slice(sentence.from + from, sentence.from + to).replace(/\s+/g, ' ');
      if (
        !/^[\p{Lu}\d]/u.test(shown) ||
        name.length < 2 ||
        NOT_ASKED.test(lower.slice(Math.max(0, from - 80), to + 60))
      )
        return null;
      return {value: {label: shown, level: levelOf(lower, from, to, sentence)}, from, to};
    },
    finds: ['[Kinaxis certification] preferred'],
    refuses: ['relevant certifications', 'SSL certificates', 'obtain certifications'],
  },
];

export const CREDENTIAL_RULES = RULES.map((rule, i) => (i === 0 ? rule : {...rule, pattern: spaced(rule.pattern)}));

/** The certificates, licences and clearances that a posting asks for, each once. */
export function credentialsOf(page: Page): AskedCredential[] {
  const asked = new Map<string, AskedCredential>();
  for (const finding of findingsOf(page, CUE.credential, CREDENTIAL_RULES, mayAsk)) {
    const {label} = finding.value;
    const old = asked.get(label);
    if (!old) asked.set(label, {...finding.value, evidence: [evidenceOf(page, finding)]});
    else if (old.evidence.length < 3)
      asked.set(label, {...old, evidence: [...old.evidence, evidenceOf(page, finding)]});
  }
  return [...asked.values()];
}

const evidenceOf = (page: Page, finding: Finding<unknown>) => quote(page.document, finding);
