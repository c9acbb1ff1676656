import {fold} from '../text/tokens.ts';

/** Words that a title of a position holds, folded; English, German, French, Spanish, Dutch. */
const TITLE =
  'engineer engineers developer programmer coder architect analyst scientist statistician mathematician economist actuary researcher scholar manager director lead leader head chief officer ceo cto cfo coo cpo president vp founder cofounder owner partner principal consultant advisor adviser specialist expert coordinator administrator admin assistant associate intern trainee apprentice student teacher tutor lecturer professor instructor counselor counsellor docent mentor coach designer writer editor author reporter journalist composer curator artist producer technician operator supervisor representative rep agent clerk cashier nurse doctor contractor freelancer volunteer member fellow postdoc staff executive strategist planner buyer accountant auditor controller recruiter marketer evangelist advocate tester qa sre devops tlm ic scrummaster generalist practitioner annotator labeler modeler modeller quant trader barista waiter cook driver secretary treasurer chair chairman captain facilitator ambassador organizer organiser peer guide librarian interpreter translator steward wrangler maintainer contributor hiwi praktikum stage alternance apprentissage internship trainer trainerin vorstand kassenwart schatzmeister betreuer betreuerin werkstudent werkstudentin praktikant praktikantin doktorand doktorandin entwickler entwicklerin ingenieur ingenieurin wissenschaftler wissenschaftlerin berater beraterin leiter leiterin referent referentin mitarbeiter mitarbeiterin informatiker informatikerin kaufmann kauffrau analystin assistent assistentin hilfskraft tutorin dozent dozentin geschaftsfuhrer geschaftsfuhrerin ingenieure developpeur developpeuse analyste chef cheffe responsable directeur directrice stagiaire alternant alternante apprenti apprentie consultante conseiller conseillere charge chargee technicien technicienne chercheur chercheuse doctorant doctorante statisticien statisticienne enseignant enseignante formateur formatrice gestionnaire ingeniero ingeniera desarrollador desarrolladora analista jefe jefa becario becaria investigador investigadora consultor consultora cientifico cientifica profesor profesora tecnico ontwikkelaar adviseur onderzoeker medewerker stagiair stagiaire wetenschapper projectleider docente beheerder'.split(
    ' ',
  );
const TITLES = new Set(TITLE);
const TITLE_ENDS =
  /(?:entwickler|ingenieur|wissenschaftler|berater|leiter|assistent|referent|mitarbeiter|analyst|informatiker|statistiker|praktikant|student|ontwikkelaar|adviseur|manager|analist|onderzoeker)(?:in|:in|innen)?$|(?:ologist|ysicist|onomist|chemist|therapist|geographer|ographer|ician|ologin|ologue|icien|icienne)s?$/;

/** Words that the name of an employer holds, folded. */
const EMPLOYERS = new Set(
  'company group gruppe holding university universitat college institute institut lab labs laboratory laboratories laboratoire systems software technologies technology tech solutions studio studios consulting bank analytics media partners ventures foundation nonprofit society school academy hospital clinic klinik museum gallery agency agence agentur ministry ministere ministerium retail robotics industries international networks services store center centre zentrum association council church library club verein stiftung hochschule fachhochschule universite ecole banque societe groupe universidad grupo banco universiteit works logistics logistik health insurance versicherung versicherungen cloud corporation enterprises brothers motors airlines energy pharma pharmaceuticals biotech capital airways ensemble opera orchestra press hogeschool stadtwerke werke verlag amt bundesamt assurance assurances'.split(
    ' ',
  ),
);
const LEGAL =
  /(?:^|[\s,(])(?:inc|llc|llp|ltd|limited|gmbh|ag|kg|ug|e\.? ?v|se|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|a\.?s|sp\. z o\. ?o|sarl|b\.?v|n\.?v|plc|corp|co|pvt|pty|oy|ab|aps|a\/s|spa|s\.?l|gbr|ohg|mbh)\.?\)?$/;
const LEGAL_ONLY = new RegExp(LEGAL.source.replace('(?:^|[\\s,(])', '^'));

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const isTitleWord = (word: string): boolean => TITLES.has(word) || TITLE_ENDS.test(word);

/** How much words read like a title of a position: 0 for not at all. */
export function titleness(text: string): number {
  const words = wordsOf(text);
  if (!words.some(isTitleWord)) return 0;
  const [first = ''] = text.split(/[,(/]/);
  const opening = wordsOf(first);
  const last = opening.at(-1);
  return 1 + (last && isTitleWord(last) ? 2 : 0) + (opening[0] && isTitleWord(opening[0]) ? 1 : 0);
}

/** Fields of work that stand behind a title ("Senior Engineer, Backend") and are no employer. */
const FUNCTIONS = new Set(
  'business intelligence strategy supply chain people hr legal software systems backend frontend full stack platform infrastructure payments data science machine learning ml ai mobile web security research identity search growth product operations sales marketing finance engineering core cloud analytics bi devops reliability quality customer success risk fraud pricing ads nlp computer vision robotics and of the & experience part time full contract remote internship'.split(
    ' ',
  ),
);

/** Whether words name a field of work and nothing else. */
export const isFunction = (text: string): boolean => wordsOf(text).every((word) => FUNCTIONS.has(word));

const SELF =
  /^(?:self[- ]employed|freelance|freelancing|selbst(?:st)?andig|freiberuflich|independant|auto-?entrepreneur|autonomo|zelfstandig|zzp)$/;

/** How much words read like the name of an employer. */
export function employerness(text: string): number {
  const words = wordsOf(text);
  const bare = text.replace(/\s*\(.*$/, '');
  if (SELF.test(fold(text.trim()))) return 3;
  const legal = LEGAL.test(fold(bare)) ? 3 : 0;
  const named = words.filter((word) => EMPLOYERS.has(word)).length;
  return (
    legal +
    (named ? 1 : 0) +
    (named && EMPLOYERS.has(wordsOf(bare).at(-1) ?? '') ? 1 : 0) +
    (/^universi/.test(words[0] ?? '') ? 2 : 0)
  );
}

/** Whether words end with the legal form of an employer. */
export const hasLegalForm = (text: string): boolean => LEGAL.test(fold(text));

/** "Inc." after a comma belongs to the name before it. */
export const isLegalForm = (text: string): boolean => LEGAL_ONLY.test(fold(text.trim()));
