import {languageWords} from '../../kb/qualifications.ts';
import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Evidence, RequirementLevel} from '../reading.ts';
import {type Finding, quote, type Rule} from '../rule.ts';
import {findingsOf, wordsOf} from './findings.ts';

/** A human language that a posting asks for; `proficiency` is in the posting's words. */
export interface AskedLanguage {
  readonly language: string;
  readonly proficiency: string | null;
  readonly level: RequirementLevel;
  readonly evidence: readonly Evidence[];
}

/** Names of languages by the words for them. Names that are everyday words of another language are left out. */
const CODES = new Map<string, string>();
for (const {language, words, weak} of languageWords) {
  const name = words.toLowerCase().replace(/ ?\(.*\)/, '');
  if (
    !weak &&
    name.length > 3 &&
    !/^(?:pools|lets|fins|ests|turks|malay|chino|turco|russe|grec|ruso|noors|polaco|checo|thai|italien|suomi|gaelic|georgian|english-speaking|german-speaking|french-speaking|spanish-speaking|tamil|deutschsprachig\w*|englischsprachig|francophone)$/.test(
      name,
    )
  )
    CODES.set(name, language);
}
for (const [name, value] of Object.entries({
  anglaise: 'en',
  'langue anglaise': 'en',
  thai: 'th',
  italien: 'it',
  tamil: 'ta',
  malay: 'ms',
  deutsche: 'de',
  deutscher: 'de',
  englisch: 'en',
  'deutsch-': 'de',
  'englisch-': 'en',
}))
  CODES.set(name, value);
const NAMES = [...CODES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

export const LANGUAGE_CUES = {
  kind: CUE.language,
  words: [...CODES.keys()].map((name) => name.replaceAll('-', ' ')).join(' '),
};

/** Words that make the name of a language a demand on the candidate. */
const SPEAKS =
  /fluen|proficien|native|bilingu|communicat|kommunik|speak|spoken|sprech|sprach|written|writing|verbal|language|langu[ae]|kenntnisse|wort und schrift|schriftlich|level|niveau|\b[abc][12]\b|maîtrise|maitrise|courant|lu, écrit|professionnel|parlé|opérationnel|mandatory|required|require|must|is a plus|nice to have|preferred|desirable|advantage|von vorteil|wünschenswert|erforderlich|fließend|fliessend|sicher|verhandlungssicher|gute|sehr gut|muttersprach|skills|command|knowledge|conversational|advanced|intermediate|excellent|strong|beheers|vloeiend|taal|inglés|idioma|nivel|dominio|hablado|toeic|toefl|ielts|scientifique|technique|sourire|exigé|souhait|requis|atout|apprécié|abilities|confident|comfortable|working in|mother tongue|c1\/c2|connaissance|pratique|bonne|bon |à l'aise|fluente|conoscenza|ottima|buona|livello|conhecimento|good|capable|ability|lesen|lire|rédiger|documents|read/;
/** Uses of the words that ask for nothing: nations, markets, teams, products, applications. */
const NOT_ASKED =
  /(?:no|not|without|kein\w*|neither) (?:\w+ ){0,3}<>|<>[- ](?:market|company|companies|government|citizen|national|nationals|law|team|speaking (?:team|customers|market|countr|environment)|bank|startup|start-up|subsidiar|holding|office|customers|clients|enterprise|digital enterprises|e-commerce|mittelstand|version|translation|text|texts|content|dataset|data |corpus|nlp|model|wikipedia|bahn|telekom|börse|post\b|bundes|institut|forschung|unternehmen|markt|gmbh|ag\b|wirtschaft|industrie|renten|automobil|labor|tax|federal|works council|social|healthcare|insurance|population|university|school|literature|degree|departement|premium|tech|multinational|culture|course|class|lesson|kurse|sprachkurs|classes|training)|(?:application|applications|cv|resume|résumé|bewerbung|documents|unterlagen|bewirb|apply|submit|interview\w*|lebenslauf|language lessons|courses?|classes|lessons|kurse|cours|models?|trained|nlp|position is fully|office language is|support|translat\w+|annotate|datasets?|product)(?: \w+){0,4} <>|sprachkurs|sprachunterricht|cours de|language (?:course|class|lesson|training)|(?:offer|provide|free)[^<]{0,40}<>|deutschlandticket|<>-?kurs|in <> verfügbar|in <> (?:available|only|below|here)|available in <>|<> (?:is )?not (?:required|necessary|needed)|<> (?:is )?optional/;

const PROFICIENCY =
  /native(?: or bilingual)?|bilingual|fluent(?:ly)?|fluency|full professional|professional(?: working)?|business(?:[- ](?:level|fluent|proficient))?|proficien(?:t|cy)|conversational|excellent|advanced|intermediate|strong|very good|good|basic|upper[- ]intermediate|mother tongue|[abc][12](?:\s?(?:[/+-]|or|oder|bis|to)\s?[abc][12])?\+?|muttersprach\w*|verhandlungssicher\w*|fließend\w*|fliessend\w*|sehr gute?[nrs]?|ausgezeichnete?n?|hervorragende?n?|sichere?[rsn]?|konversationssicher\w*|gute?[nrs]?|grundkenntnisse|courant|bilingue|langue maternelle|très bon(?:ne)?|maîtrise(?: parfaite)?|parfaite|professionnel|opérationnel|intermédiaire|bonne?|lu, écrit(?:,| et) parlé|technique|scientifique|vloeiend\w*|uitstekende?|goede?|fluido|avanzado|alto|nativo|bilingüe/g;

/** "Languages: Spanish, ": the name stands in a list under such a label. */
const LABELLED =
  /(?:languages?|sprachen?|langues?|projektsprache|sprachkenntnisse|idiomas?|talen|taal|lingue)(?: \([^)]*\))? ?:[^.;:]{0,50}$/;

type Asked = Omit<AskedLanguage, 'evidence'>;

function read(match: RegExpExecArray, sentence: Sentence, page: Page): {value: Asked} | null {
  const {section} = sentence;
  if (
    section !== 'analysis' &&
    LABELLED.test(wordsOf(page, Math.max(sentence.from, sentence.from + match.index - 70), sentence.from + match.index))
  )
    return readAnywhere(match, sentence, page);
  if (section === 'about' || section === 'legal' || section === 'analysis' || section === 'benefits')
    return section === 'about' ? readAbout(match, sentence, page) : null;
  return readAnywhere(match, sentence, page);
}

const readAbout = (match: RegExpExecArray, sentence: Sentence, page: Page) =>
  /fluen|proficien|kenntnisse|courant|maîtrise|native/.test(wordsOf(page, sentence.from, sentence.to))
    ? readAnywhere(match, sentence, page)
    : null;

function readAnywhere(match: RegExpExecArray, sentence: Sentence, page: Page): {value: Asked} | null {
  const lower = wordsOf(page, sentence.from, sentence.to);
  const from = match.index;
  const to = from + match[0].length;
  const before = lower.slice(Math.max(0, from - 70), from);
  const after = lower.slice(to, to + 60);
  const compound = /kenntnisse|toeic|toefl|ielts|jlpt/.test(match[0]);
  if (NOT_ASKED.test(`${before}<>${after}`)) return null;
  const labelled = LABELLED.test(before);
  if (
    !compound &&
    !labelled &&
    !SPEAKS.test(before.slice(-60)) &&
    !SPEAKS.test(after.slice(0, 45)) &&
    !isBare(sentence, from, to, lower)
  )
    return null;
  if (
    !/^(?:\p{Lu}|anglais|français|allemand|espagnol|néerlandais|italien|inglés|alemán|francés|español|langue|chinois|portugais|englisch|deutsch)/u.test(
      page.text.slice(sentence.from + from, sentence.from + to),
    )
  )
    return null;
  const name = match[0].replace(/-$/, '');
  const language = CODES.get(match[0]) ?? CODES.get(name) ?? null;
  if (!language) return null;
  return {
    value: {language, proficiency: proficiencyOf(page, sentence, from, to), level: levelOf(before, after, sentence)},
  };
}

/** An item that is little more than the language: "English (C1)". */
const isBare = (sentence: Sentence, from: number, to: number, lower: string) =>
  (sentence.section === 'requirements' || sentence.section === 'preferred' || sentence.section === 'skills') &&
  from < 12 &&
  lower.length - to < 12;

/** The word for how well that stands nearest to the language, in the posting's own letters. */
function proficiencyOf(page: Page, sentence: Sentence, from: number, to: number): string | null {
  const before = wordsOf(page, sentence.from + Math.max(0, from - 50), sentence.from + from);
  const after = wordsOf(page, sentence.from + to, Math.min(sentence.to, sentence.from + to + 40));
  const start = from - before.length + Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1;
  const end = to + (after.search(/;|\. /) < 0 ? after.length : after.search(/;|\. /));
  const window = wordsOf(page, sentence.from + start, sentence.from + end);
  let best: {text: string; distance: number} | null = null;
  for (const found of window.matchAll(PROFICIENCY)) {
    const at = start + found.index;
    const end = at + found[0].length;
    const distance = end <= from ? from - end : at >= to ? at - to + 2 : 0;
    const text = page.text.slice(sentence.from + at, sentence.from + end);
    if (/[\p{L}\d]/u.test(page.lower.charAt(sentence.from + at - 1)) || (best && best.distance <= distance)) continue;
    best = {text, distance};
  }
  return best?.text ?? null;
}

function levelOf(before: string, after: string, sentence: Sentence): RequirementLevel {
  const near = after.split(/[;.]|, (?!nice|ideal)/)[0] as string;
  if (
    /is a plus|a plus\b|plus\b|nice to have|preferred|desirable|advantage|bonus|helpful|asset|von vorteil|wünschenswert|souhait|apprécié|atout|un plus|is een pré|pré\b|valorable|ideal|beneficial|optional|gern|recommended/.test(
      near,
    )
  )
    return 'preferred';
  if (/(?:ideally|nice to have|bonus|preferably|idealerweise|von vorteil|idéalement|plus)[^.;]{0,35}$/.test(before))
    return 'preferred';
  if (/mandatory|required|must|erforderlich|zwingend|exigé|impératif|vereist/.test(near + before.slice(-40)))
    return 'required';
  return sentence.section === 'preferred' ? 'preferred' : 'required';
}

export const LANGUAGE_RULES: readonly Rule<Asked>[] = [
  {
    id: 'language/asked',
    pattern: new RegExp(`(?<![a-zß-öø-ÿœ-])(?:${NAMES.join('|')})(?![a-zß-öø-ÿœ])`, 'g'),
    read,
    finds: [
      'Fluent in [English] and [German]',
      'Sehr gute [Deutsch-] und [Englischkenntnisse] in Wort und Schrift',
      "Maîtrise de l'[anglais]",
      '[English]: C1, [French] is a plus',
      'Excellent written and verbal [English] communication',
      'Languages: [Spanish], [English]',
      'Verhandlungssicheres [Deutsch] (C1)',
    ],
    refuses: [
      'Please send your application in English',
      'One of the oldest German banks',
      'No knowledge of German needed',
      'Strong Python and SQL skills',
      'We offer free German courses',
    ],
  },
];

/** The human languages that a posting asks for, each once; a demand outweighs a wish. */
export function languagesOf(page: Page): AskedLanguage[] {
  const asked = new Map<string, AskedLanguage>();
  for (const finding of findingsOf(
    page,
    CUE.language,
    LANGUAGE_RULES,
    ({block}) => block.kind !== 'field' || block.name === 'title',
  )) {
    if (
      finding.sentence.block.name === 'title' &&
      !/speak|fluent|sprach|bilingu/.test(page.lower.slice(finding.sentence.from, finding.sentence.to))
    )
      continue;
    const old = asked.get(finding.value.language);
    asked.set(
      finding.value.language,
      old ? joined(old, finding, page) : {...finding.value, evidence: [quote(page.document, finding)]},
    );
  }
  return [...asked.values()];
}

const joined = (old: AskedLanguage, {value, from, to}: Finding<Asked>, page: Page): AskedLanguage => ({
  language: old.language,
  proficiency: old.proficiency ?? value.proficiency,
  level: old.level === 'required' || value.level === 'required' ? 'required' : old.level,
  evidence: old.evidence.length < 3 ? [...old.evidence, quote(page.document, {from, to})] : old.evidence,
});
