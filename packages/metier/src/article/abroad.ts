/** Words that tell what a sentence claims, and the English ones that tell the same. Names and skills stay as they are. */
const CUES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    ['ich|wir|mein(?:e[nrs]?)?|unser(?:e[nrs]?)?', 'we'],
    ['nicht|kein(?:e[nrms]?)?|niemals|selten|ohne|statt', 'not'],
    ['aber|jedoch|sondern', 'but'],
    ['jede[rs]?|alle|immer|zwingend|unverzichtbar', 'every'],
    ['muss|müssen', 'must'],
    [
      'nutz(?:t|en)|verwende(?:t|n)|benutz(?:t|en)|arbeite(?:t|n) (?:\\p{L}+ )?mit|setz(?:t|en) (?:\\p{L}+ )?auf',
      'uses',
    ],
    [
      'brauch(?:t|en)|benötig(?:t|en)|beherrsch(?:t|en)|kenn(?:t|en)|sollte[n]? .{0,60}(?:können|kennen|beherrschen)',
      'needs',
    ],
    ['verdien(?:t|en)', 'earns'],
    ['(?:durchschnitts|einstiegs|jahres)?gehalt|gehälter|verdienst|vergütung', 'salary'],
    ['(?:pro|im|je) jahr|jährlich|jahresgehalt|p\\. ?a\\.', 'per year'],
    ['(?:pro|im|je) monat|monatlich', 'per month'],
    ['(?:pro|je) stunde|stundenlohn', 'per hour'],
    ['(?:pro|am|je) tag|tagessatz', 'per day'],
    ['bis zu', 'up to'],
    ['mindestens|mehr als|über|ab(?= [\\d€])', 'at least'],
    ['(?<=\\d) ?(?:bis|und) ?(?=\\d)', ' to '],
    ['fähigkeiten|kenntnisse|anforderungen|voraussetzungen|kompetenzen|skills', 'skills'],
    ['werkzeuge|tools|software|technologien', 'tools'],
    ['ausbildung|studium|abschluss|bildung(?:sweg)?', 'education'],
    ['aufgaben|tätigkeiten|alltag', 'responsibilities'],
    ['(?:berufs|job)?aussichten|ausblick|zukunft', 'outlook'],
    ['branchen|arbeitgeber', 'industries'],
    ['fazit|zusammenfassung|quellen|weiterführende.*|häufige fragen', 'conclusion'],
    ['wie wird man|so wirst du|vorbereitung|einstieg|tipps', 'how to become'],
    ['was (?:ist|macht)|definition|überblick', 'overview'],
    ['promotion|promoviert|doktor(?:titel|grad)?', 'PhD'],
    ['hochschulabschluss|abgeschlossenes (?:hochschul)?studium', 'university degree'],
  ],
  fr: [
    ["je|j[’']|nous|mon|notre|nos", 'we'],
    ['pas|jamais|aucune?|sans|rarement|plutôt que', 'not'],
    ['mais|cependant', 'but'],
    ['chaque|tout|toujours|indispensables?|obligatoires?', 'every'],
    ['doit|doivent', 'must'],
    ['utilise(?:nt)?|travaille(?:nt)? (?:\\p{L}+ )?avec|se sert de|se servent de', 'uses'],
    ["a besoin d[e’']|ont besoin d[e’']|nécessite(?:nt)?|maîtrise(?:nt|r)?|connaî(?:t|tre)|connaissent", 'needs'],
    ['gagne(?:nt)?|touche(?:nt)?', 'earns'],
    ['salaires?|rémunérations?', 'salary'],
    ['par an(?:née)?|annuel(?:le)?s?', 'per year'],
    ['par mois|mensuel(?:le)?s?', 'per month'],
    ['par jour', 'per day'],
    ["de l[’']heure|par heure", 'per hour'],
    ["jusqu[’']à", 'up to'],
    ['au moins|plus de|à partir de', 'at least'],
    ['(?<=\\d) ?(?:à|et) ?(?=\\d)', ' to '],
    ['compétences|connaissances|prérequis|exigences|qualités', 'skills'],
    ['outils|logiciels|technologies', 'tools'],
    ['formations?|études|diplômes?', 'education'],
    ['missions|tâches|responsabilités|quotidien', 'responsibilities'],
    ['perspectives|avenir|débouchés', 'outlook'],
    ['secteurs|employeurs', 'industries'],
    ['conclusion|en résumé|sources|pour aller plus loin|questions fréquentes', 'conclusion'],
    ['comment devenir|se préparer|conseils', 'how to become'],
    ["qu[’']est-ce qu.*|définition|aperçu", 'overview'],
    ['doctorat|thèse', 'PhD'],
    ['licence|bac ?\\+ ?3', 'bachelor’s degree'],
    ['bac ?\\+ ?5', 'master’s degree'],
  ],
};

const patterns = new Map(
  Object.entries(CUES).map(([language, cues]) => [
    language,
    cues.map(([words, english]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'), english] as const),
  ]),
);

/** Whether articles in a language are read: English ones whole, German and French ones for use, need, pay and education. */
export const isRead = (language: string): boolean => WHOLE.has(language) || language in CUES;

/** English, and what is too short to tell. */
export const WHOLE: ReadonlySet<string> = new Set(['en', 'und']);

/** Words of an article with what tells its claims in English, to find the cues; offsets are not those of the words. */
export function inEnglish(words: string, language: string): string {
  const cues = patterns.get(language);
  if (!cues) return words;
  const figures = words.replace(/(\d)[ \u00a0\u202f’'](?=\d{3}(?!\d))/g, '$1.').replace(/ ?(?:Euro|euros)\b/g, ' €');
  return cues.reduce((text, [pattern, english]) => text.replace(pattern, english), figures);
}
