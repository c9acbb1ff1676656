import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim, EmploymentType} from '../reading.ts';
import {claimsOf, findingsOf, type GatedRule, spaced, wordsOf} from './findings.ts';

export const EMPLOYMENT_CUES = {
  kind: CUE.employment,
  words:
    'full fulltime ft part parttime vollzeit teilzeit plein complet partiel voltijd deeltijd jornada contract contractor contrat contractors w2 1099 c2c corp temporary term maternity elternzeitvertretung befristet befristete befristeter befristung cdd interim interimaire arbeitnehmeruberlassung anu tijdelijk intern interns internship internships praktikum praktikant praktikantin pflichtpraktikum werkstudent werkstudentin werkstudenten werkstudium student stage stagiaire alternance alternant apprentissage stagiair co coop freelance freelancer freelancers freiberuflich freiberufliche freiberuflicher freiberuflichen freiberufler selbstandig independant portage zzp autonomo permanent permanente unbefristet unbefristete unbefristeter unbefristeten unbefristetes festanstellung festangestellt cdi indeterminee vast vaste onbepaalde indefinido regular direct honorar stundensatz tagessatz tjm projektlaufzeit laufzeit auslastung einsatzzeit projektdauer dauer zahlungsziel hours',
};

const type =
  (value: EmploymentType, not?: RegExp) =>
  (match: RegExpExecArray, sentence: Sentence, page: Page): {value: EmploymentType} | null => {
    if (sentence.section === 'analysis' || sentence.section === 'legal') return null;
    const from = sentence.from + match.index;
    const before = wordsOf(page, Math.max(sentence.from, from - 45), from);
    const after = wordsOf(page, from + match[0].length, Math.min(sentence.to, from + match[0].length + 45));
    return not?.test(`${before}<>${after}`) ? null : {value};
  };

/** "Benefits for full-time employees", "2 years of full-time experience": about others, or about the past. */
const NOT_FULL_TIME =
  /<>[ ,)]*(?:(?:us|u\.s\.|regular|salaried|team|and|or|part-time|exempt|uk|based)[ ,]*){0,3}(?:employees|staff|workers|team members|members|benefit|employee benefits|equivalent|experience|professional experience|work experience|industry experience|student|degree|annual|salar|college|enroll|engineers?\b(?= (?:on|in) (?:the|our) team)|study|mba|phd|hires|perks|founder)|<> ?(?:or part|\/ ?part)[- ]time(?: employ| student)|(?:years?(?: of)?|experience|prior|previous|potential|convert|conversion|transition[^<]{0,14}(?:a|into a)|lead to a|become|to a|opportunity for|possibility of|study|studying|enrolled|not a|than) ?(?:a |in a )?<>|all (?:our |us )?<>|benefits for [^<]{0,12}<>|for (?:our |all )?<> ?(?:employee|positions|roles)/;
const PROJECT = /unsere[rnm]?\s|leistung|produkt|system|server|cpu|gpu|plattform|speicher/;

const RULES: readonly GatedRule<EmploymentType>[] = [
  {
    id: 'employment/full-time',
    holds: ['full', 'vollzeit', 'temps', 'plein', 'voltijd', 'jornada', 'tiempo', 'ft/'],
    pattern:
      /(?<![\p{L}-])(?:full[ -]?time|vollzeit(?!-?(?:stud|äquivalent|kräft))|temps (?:plein|complet)|plein temps|voltijds?|jornada completa|tiempo completo|ft\/perm)(?![\p{L}])/gu,
    read(match, sentence, page) {
      const after = wordsOf(page, sentence.from + match.index, Math.min(sentence.to, sentence.from + match.index + 40));
      if (/^full[ -]?time employ(?:ee with|ment)/.test(after))
        return /all|eligible employees|for /.test(
          wordsOf(page, Math.max(sentence.from, sentence.from + match.index - 8), sentence.from + match.index),
        )
          ? null
          : {value: 'full-time'};
      return type('full-time', NOT_FULL_TIME)(match, sentence, page);
    },
    finds: [
      'Acme | Engineer | Remote | [Full-time]',
      'This is a [full-time] role',
      'Wir suchen in [Vollzeit] eine Person',
      'Poste à [temps plein]',
      'Employment type: [Full time]',
    ],
    refuses: [
      'Benefits for full-time employees',
      '3 years of full-time experience',
      'potential to transition into a full-time role',
      'All full-time staff get lunch',
    ],
  },
  {
    id: 'employment/part-time',
    holds: ['part', 'teilzeit', 'deeltijd', 'media', 'parcial', 'hours', 'stunden', 'heures', 'uur'],
    pattern:
      /(?<![\p{L}-])(?:part[ -]?time|teilzeit|temps partiel|deeltijds?|media jornada|jornada parcial|tiempo parcial|(?:1[0-9]|2[0-9]|3[0-2])(?: ?[-–] ?\d\d)? (?:hours|stunden|heures|uur) (?:per|a|pro|die|par) (?:week|woche|semaine))(?![\p{L}])/gu,
    read: type(
      'part-time',
      /may not|not eligible|<>[ ,-]*(?:employees|staff|roles? will be|roles? are|workers|jobs|student|mba|experience|positions? will|study|degree|modelle|möglichkeit|freistell)|salaries for|teilzeitmodelle|(?:und|sowie|or|and|verschiedene|flexible|unterschiedliche) <>|<>[-, ]*(?:und|and|freistell|modell|optionen|options)|elternzeit|x hours|by <>|meeting|save/,
    ),
    finds: ['Work hours: [Part-time], flexible', 'a contract at [25 hours per week]', 'Stelle in [Teilzeit]'],
    refuses: [
      'Salaries for part-time roles will be prorated',
      'Part-time employees get fewer days',
      'unterschiedliche Teilzeit-Modelle',
    ],
  },
  {
    id: 'employment/permanent',
    holds: [
      'permanent',
      'unbefrist',
      'festan',
      'cdi',
      'indéterm',
      'vast',
      'onbepaald',
      'indefinido',
      'direct',
      'regular',
    ],
    pattern:
      /(?<![\p{L}-])(?:permanent(?:e|ly)?(?= (?:full|position|role|contract|job|employ|hire|opportunit|placement|vacanc|staff|work contract|,|\/|-|–|\|)|,|\/| \||\)|\.?$|\n)|unbefristete[rnms]?(?= (?:arbeits|anstell|vertr|beschäft|festanst|stelle|position|job|tätig|vollzeit|dienst))|unbefristet(?=$|\s?[.,;)]|\s(?:und|in|zu|als|ab|ein|arbeitszeit|\())|festanstellung|festangestellt|cdi(?![- ]?(?:\d|expos|platform|sc\b))|contrat à durée indéterminée|durée indéterminée|vast contract|vaste aanstelling|vast dienstverband|onbepaalde tijd|contrato indefinido|indefinido|direct hire|employee status: ?regular|employment type: ?regular|job type: ?regular|regular employment)(?![\p{L}])/gu,
    read: type(
      'permanent',
      /(?:contact|contrôle|semi-?|veille|non-?|convert[^<]{0,12}to a?|become|extend or convert to a) ?<>|<>[ -]*(?:residen|work authori|visa|magnet|storage|right|improvement)|contracts only|lead to a? ?<>|possib\w+ of <>|déboucher|puis <>/,
    ),
    finds: [
      '[Permanent] contract in Paris',
      '[Unbefristete] Anstellung',
      'Poste en [CDI] à Lyon',
      'Art der Anstellung: [Festanstellung]',
      'A [permanent] employee in Berlin',
    ],
    refuses: ['permanent residents may apply', 'en contact permanent avec les équipes', 'a permanent improvement'],
  },
  {
    id: 'employment/contract',
    holds: ['contract', 'c2c', 'corp'],
    pattern:
      /(?<![\p{L}-])(?:contract[- ]to[- ]hire|contract[- ]to[- ]perm\w*|(?:independent|1099|w2) contract(?:or)?s?|contract (?:role|position|basis|opportunity|job|assignment|engagement|duration|length|type: contract|period|work|staff aug)|(?:\d{1,2}|six|twelve|three)\+?[- ](?:to[- ]\d+[- ])?months?(?: \w+)? contract|fixed[- ]term contract|(?:as an? |type: ?|\| ?|\()contract(?:or)?(?= ?(?:$|\||,|\)|\n|or |position|role|\.))|c2c|corp[- ]to[- ]corp|contractor (?:role|position|basis|agreement)|b2b contract)(?![\p{L}])/gu,
    read: type('contract', /negotiat|manage[^<]{0,20}<>|<> (?:management|negotiat)|not (?:a|offer)|no <>/),
    finds: [
      'Acme | Lead | Miami | [Contract-to-hire]',
      'This is a [3-month contract]',
      'Type: [12-month rolling contract]',
      'You work on a [contract basis]',
    ],
    refuses: [
      'contract negotiation skills',
      'data contracts and SLAs',
      'smart contract developer',
      'Contract of employment',
    ],
  },
  {
    id: 'employment/project',
    holds: ['laufzeit', 'auslast', 'honorar', 'satz', 'einsatzz', 'dauer', 'zahlungsz', 'projektst'],
    pattern:
      /(?:^|\s|\*)(?:(?:projekt)?laufzeit|auslastung|honorar|stundensatz|tagessatz|einsatzzeitraum|projektdauer|zahlungsziel|dauer|projektstart)(?: ?\/ ?ende)?(?: \(?[\p{L} -]{0,14}\)?)? ?:|(?:deine[mnr]?|ihre[mnr]?|all-?in|remote) ?-?stundensatz|remotesatz/gu,
    read(match, sentence, page) {
      const after = wordsOf(page, sentence.from + match.index, Math.min(sentence.to, sentence.from + match.index + 60));
      if (PROJECT.test(after) || (/dauer ?:/.test(match[0]) && !/\d/.test(after))) return null;
      return {value: 'contract'};
    },
    finds: ['Start sofort[ Auslastung:] 80 %', '[Laufzeit:] 31.12.2026', '[Stundensatz:] 80 €'],
    refuses: ['Überwachung der Auslastung der Server', 'die Laufzeit von Algorithmen'],
  },
  {
    id: 'employment/temporary',
    holds: [
      'tempor',
      'fixed',
      'maternity',
      'elternzeit',
      'befristet',
      'cdd',
      'déterm',
      'intérim',
      'tijdelijk',
      'bepaalde',
      'arbeitnehmerü',
      'anü',
    ],
    pattern:
      /(?<![\p{L}-])(?:temporary (?:position|role|contract|job|assignment|basis|employment)|fixed[- ]term|maternity cover|elternzeitvertretung|befristete[rsn]? (?:stelle|vertrag|anstellung|arbeitsv\w+|position|beschäftigung)|(?:zunächst |ist )?(?:auf \w+ \w+ )?befristet(?= (?:auf|bis|für)|[.,)]|$)|cdd|contrat à durée déterminée|intérim|tijdelijk contract|bepaalde tijd|contrato temporal|arbeitnehmerüberlassung|anü)(?![\p{L}])/gu,
    read: type('temporary', /(?:un)<>|kyc|aml\b|diligence|client onboard|en cas de <>|\(\+ en <>|non-<>/),
    finds: [
      'This is a [temporary position]',
      'Die Stelle ist [zunächst befristet]',
      'Contrat: [Intérim]',
      '[CDD] de 6 mois',
    ],
    refuses: ['temporary files', 'unbefristeter Vertrag'],
  },
  {
    id: 'employment/internship',
    holds: [
      'intern',
      'prakti',
      'werkstud',
      'student',
      'stag',
      'altern',
      'appren',
      'coop',
      'co-op',
      'prácticas',
      'becari',
      'arbeit',
    ],
    pattern:
      /(?<![\p{L}-])(?:interns?|internships?|praktikum|praktikant\w*|praktikant:in|pflichtpraktikum|werkstudent\w*|werkstudierende\w*|working student|student assistant|stage|stagiaire|alternance|alternant\w*|apprentissage|apprenti\w*|stagiair\w*|afstudeerstage|co-?op|prácticas|becari[oa]|trainee ?ship|abschlussarbeit|masterarbeit|bachelorarbeit)(?![\p{L}])/gu,
    read(match, sentence, page) {
      if (sentence.section === 'analysis' || sentence.section === 'legal') return null;
      const lower = wordsOf(page, sentence.from, sentence.to);
      const title = sentence.block.name === 'title';
      if (title) {
        if (/^stage$/.test(match[0]) && /early|late|growth|multi|seed|series/.test(lower)) return null;
        return / \| /.test(lower) && !/\bintern(?:ship)?s?\b[^|]{0,12}(?:\||$)/.test(lower)
          ? null
          : {value: 'internship'};
      }
      const own =
        /(?:this|the|our|an?|your) (?:[\w-]+ ){0,4}(?:internship|praktikum)(?: program| position| role| is| will| runs| starts)|as an? [\w ]{0,25}intern\b|employment type:? ?intern|(?:durée|offre|convention|contrat) (?:de |du |d')?(?:stage|alternance|apprentissage)|stage (?:de|d'une durée)|internships: |intern \(\d|im rahmen (?:eines|deines) praktik/.test(
          lower,
        );
      return own &&
        !/(?:prior|previous|past|completed|experience|including|after|facilitate|count|mentor|manage|through an? internship|or an? internship|via internship|offer internships|academic)/.test(
          lower,
        )
        ? {value: 'internship'}
        : null;
    },
    finds: ['Join this [internship] program', 'Convention de [stage] obligatoire'],
    refuses: ['internal tools', 'an early stage company', 'prior internship experience', 'mentor interns'],
  },
  {
    id: 'employment/freelance',
    holds: ['freelanc', 'freiberuf', 'freie', 'portage', 'zzp', 'autónomo', 'indépendant'],
    pattern:
      /(?<![\p{L}-])(?:freelance(?:rs?)?|freiberuflich\w*|freiberufler\w*|freie mitarbeit\w*|portage salarial|zzp(?:'er)?|autónomo|contrat d'indépendant)(?![\p{L}])/gu,
    read(match, sentence, page) {
      if (sentence.section === 'about' || sentence.section === 'legal' || sentence.section === 'analysis') return null;
      const lower = wordsOf(page, sentence.from, sentence.to);
      const around = lower.slice(Math.max(0, match.index - 50), match.index + match[0].length + 40);
      if (sentence.block.name === 'title') return {value: 'freelance'};
      if (
        /platform|marketplace|talent|expert network|manage|pipeline|hire|community|portfolio|personal|clients who|companies|not be eligible|(?:with|of|our|other|and) freelancers|keine freelancer|no freelancers|experience as|recruit|agenc|permanent (?:or|and|oder)/.test(
          around,
        )
      )
        return null;
      return /^\W*freiberuflich\W*$|basis|contrat|contract|role|position|projekt|project|für|as a|als|remote|einsatz|engagement|type|\||gesucht|mission|auf freiberuf|support/.test(
        around,
      )
        ? {value: 'freelance'}
        : null;
    },
    finds: [
      'auf [freiberuflicher] Basis',
      'as a [freelance] position',
      'Acme | Designer | [Freelance] | Remote',
      '[Freiberuflich].',
    ],
    refuses: ['a marketplace for freelancers', 'building freelance talent pipelines', 'manage freelancers'],
  },
];

/** The kinds of employment that a posting states. */
export const EMPLOYMENT_RULES = RULES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** The kinds of employment that a posting states for this job. */
export function employmentOf(page: Page): Claim<EmploymentType>[] {
  return claimsOf(page, findingsOf(page, CUE.employment, EMPLOYMENT_RULES), (value) => value);
}
