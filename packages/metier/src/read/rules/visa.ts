import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim} from '../reading.ts';
import type {Rule} from '../rule.ts';
import {claimOf, findingsOf, spaced} from './findings.ts';

export const VISA_CUES = {
  kind: CUE.visa,
  words:
    'visa visas sponsor sponsors sponsorship sponsoring sponsored immigration authorization authorisation authorized authorised eligible right rights permit permits h1b h-1b h1 h 1b visum visumsponsoring arbeitserlaubnis arbeitsgenehmigung relocation opt cpt citizenship citizens citizen',
};

export type VisaSponsorship = 'offered' | 'not-offered';

const MAY = (sentence: Sentence) => sentence.section !== 'analysis';
const VISA =
  '(?:visa sponsorship|work visas?|visas?|sponsorship|immigration|h-?1b(?: visas?)?|work permits?|employment visas?|work authori[sz]ation)';

const RULES: readonly Rule<VisaSponsorship>[] = [
  {
    id: 'visa/not-offered',
    pattern: new RegExp(
      [
        `(?:\\bnot?|cannot|can't|unable to|don't|doesn't|won't|isn't|aren't|without|neither|never|ineligible for|not able to|not in a position to)\\b[^.;]{0,60}?\\b(?:sponsor(?:ship|ed|ing|s)?(?! (?:level|of (?:the|a) project|team))|${VISA}(?: support| assistance| transfer)?)`,
        `${VISA}[^.;]{0,40}?\\b(?:is|are|will|can|be)?\\s?(?:not|n't)\\b[^.;]{0,25}?(?:available|offered|provided|considered|supported|possible|eligible|able|sponsor)`,
        '(?:requir|need)\\w*[^.;]{0,40}sponsorship[^.;]{0,60}(?:not (?:be )?(?:consider|eligible)|cannot)',
        'does not (?:intend to )?(?:hire|consider|sponsor)[^.;]{0,120}sponsorship',
        'no (?:visa sponsorship|sponsorship|visa|relocation or visa)s?',
        'not considering candidates that need[^.;]{0,40}work authori[sz]ation',
        '(?:must|need to|should|candidates?|applicants?)[^.;]{0,60}(?:be )?(?:authori[sz]ed|eligible|legally (?:authori[sz]ed|entitled|able)|permitted)[^.;]{0,20} to work[^.;]{0,60}without[^.;]{0,40}(?:sponsor|visa|restriction|support)',
        '(?:must|should)\\s(?:already\\s)?(?:possess|have|hold)[^.;]{0,40}(?:work rights|right to work|work visa|work permit|rights to work)',
      ].join('|'),
      'g',
    ),
    read(match, sentence, page) {
      if (!MAY(sentence)) return null;
      const lower = page.lower.slice(sentence.from, sentence.to);
      if (
        /event|conference|hackathon|not (?:only|just)|sponsor (?:the|this) project|executive sponsor|regardless of/.test(
          match[0],
        )
      )
        return null;
      if (/^[^.;]{0,24}\b(?:for every|every role|all roles|for all)/.test(lower.slice(match.index + match[0].length)))
        return null;
      if (
        /even if|don't worry|don't shy|do not shy|not a problem|no problem|don't hesitate|not afraid|don't let/.test(
          lower,
        )
      )
        return null;
      return {value: 'not-offered'};
    },
    finds: [
      'We are [unable to sponsor] at this time',
      'We do [not offer visa sponsorship]',
      '[Visa sponsorship is not available] for this role',
      '[No visa sponsorship]',
    ],
    refuses: ['We sponsor visas', 'not only an executive sponsor of change', "We don't worry about sponsoring visas"],
  },
  {
    id: 'visa/offered',
    pattern: new RegExp(
      [
        `(?:\\bwe|company|happy to|able to|can|will|do|also|gladly)\\s(?:[\\w']+\\s){0,5}?(?:sponsor(?:ing)?|support|provide|offer|help with|assist with|cover|handle)\\b[^.;]{0,45}?\\b${VISA}`,
        `${VISA}(?:\\s(?:and|&|\\/|or)\\s(?:relocation|immigration|visa|green card)[\\w ]{0,12})?(?:\\s(?:sponsorship|support|assistance|help|aid|package))?\\s?(?:is |are |will be |can be )?(?:available|offered|provided|possible|considered|included|for (?:the right|exceptional|strong|qualified)|ok\\b|welcome|supported)`,
        'visas? (?:sponsor(?:ship|ed)?|support|assistance|help)|visum-?(?:sponsoring|unterstützung)|(?:relocation|relocation and|relocation &|relocation \\/) (?:and |& |\\/ )?(?:visa|immigration)(?: support| assistance| package| sponsorship)?|immigration (?:support|assistance|help)',
        "will consider sponsoring|consider sponsoring|sponsor(?:s|ing)? (?:us |uk |eu |work |your |h-?1b |candidates|international)?\\s?(?:visas?|green card|work permit|h-?1b|candidates|candidate's)|we sponsor\\b|open to sponsoring|aide (?:au|à l'obtention du) visa|hilfe bei(?:m| der) visum",
      ].join('|'),
      'g',
    ),
    read(match, sentence, page) {
      if (!MAY(sentence)) return null;
      const lower = page.lower.slice(sentence.from, sentence.to);
      const before = lower.slice(Math.max(0, match.index - 60), match.index);
      const around = before + match[0] + lower.slice(match.index + match[0].length, match.index + match[0].length + 50);
      if (
        /\bno\b|\bnot\b|n't (?!shy|worry)|cannot|unable|without|unfortunately|\brequire|do you|will you|you (?:now|need)|must (?:be|have)|currently have|eligible to work|ineligible|whether|any (?:future|type)|case[- ]by[- ]case basis only|status|depend\w+ on (?:visa|your)|conditional|contingent|policy|ban\b/.test(
          around,
        )
      )
        return null;
      return {value: 'offered'};
    },
    finds: [
      'Perks: [visa sponsorship] and lunch',
      'Acme | Berlin | Onsite | [Visa sponsorship]',
      'Relocation package including [visa support]',
      '[We sponsor] people from everywhere',
    ],
    refuses: [
      'Do you require visa sponsorship?',
      'We cannot offer visa sponsorship',
      'payments with Visa and others',
      'executive sponsors',
    ],
  },
];

/** How postings say whether they sponsor a visa. */
export const VISA_RULES = RULES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** Whether the employer sponsors a visa, as the posting says; a refusal counts before an offer. */
export function visaOf(page: Page): Claim<VisaSponsorship> | null {
  const findings = findingsOf(page, CUE.visa, VISA_RULES);
  const found = findings.find((finding) => finding.value === 'not-offered') ?? findings[0];
  return found ? claimOf(page, found) : null;
}
