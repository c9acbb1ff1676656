/** Fields of study that pass for one another. */
type Family = 'computing' | 'mathematics' | 'physics' | 'engineering' | 'nature' | 'economy' | 'society' | 'art';

/** Words of fields of study by family; English, German, French, Dutch, Spanish. */
const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  [
    'computing',
    /comput(?:er|ing|ational)|informati(?:k|cs?|que)|wirtschaftsinformatik|software|information (?:systems?|technology|science)|data (?:science|engineering|analytics)|artificial intelligence|machine learning|\b(?:cs|ai|ml|it|ki|ia)\b|cyber ?security|intelligence artificielle|künstliche intelligenz|robotics|human-computer/i,
  ],
  [
    'mathematics',
    /math|statist|actuari|operations? research|econometr|quantitative (?:finance|method)|biostatist|wiskunde|matemát/i,
  ],
  ['physics', /physi[ckq]s?|physik|astro(?:nom|phys)|natuurkunde|física/i],
  [
    'engineering',
    /engineer|ingenieur|ingénieri|elektrotechnik|maschinenbau|mechatroni|electrical|electronic|mechanical|aerospace|civil|ingenier|technical|technisch/i,
  ],
  [
    'nature',
    /chemi|biolog|bioinformat|life science|neuro|geolog|environment|medicin|pharma|natur(?:al |wissenschaft)|health|genet|psycholog|cognitive|applied behavior/i,
  ],
  [
    'economy',
    /econom|ökonom|business|finance|financ|accounting|management|marketing|commerce|bwl|vwl|betriebswirt|wirtschaft(?!sinformatik)|gestion|supply chain|logisti|\bmba\b|administration/i,
  ],
  [
    'society',
    /sociolog|social|politi|law|jura|droit|educat|pädagog|communication|journalis|international|linguisti|geograph|anthropolog/i,
  ],
  ['art', /histor|philosoph|literatur|language|art\b|arts\b|design|music|theolog|kunst|humanit|lettres|sprachen/i],
];

/** Families that count as quantitative, or as technical. */
const QUANTITATIVE: ReadonlySet<Family> = new Set(['computing', 'mathematics', 'physics', 'engineering']);
/** "a quantitative field", "STEM", "naturwissenschaftlich": any of the quantitative ones. */
const ANY_QUANTITATIVE =
  /quantitativ|\bstem\b|\bmint\b|technical (?:field|discipline|subject|degree)|scientific|numerate|analytical|technisch|naturwissenschaft|scientifique|exact sciences/i;

const familiesIn = (words: string): Set<Family> =>
  new Set(FAMILIES.flatMap(([family, pattern]) => (pattern.test(words) ? [family] : [])));

/** How a field of study that is shown stands to one that is asked for. */
export type FieldFit = 'same' | 'near' | 'other' | 'unknown';

/** `unknown` where the words of the posting name no field that is known. */
export function fieldFit(asked: string, shown: string): FieldFit {
  const wanted = familiesIn(asked);
  const any = ANY_QUANTITATIVE.test(asked);
  if (any) for (const family of QUANTITATIVE) wanted.add(family);
  if (any) wanted.add('nature');
  if (!wanted.size) return 'unknown';
  const own = familiesIn(shown);
  for (const family of own) if (wanted.has(family)) return 'same';
  const isNear =
    [...own].some((family) => QUANTITATIVE.has(family)) && [...wanted].some((one) => QUANTITATIVE.has(one));
  return isNear ? 'near' : 'other';
}

/** Whether the words of a posting name a field at all. */
export const namesField = (asked: string): boolean => familiesIn(asked).size > 0 || ANY_QUANTITATIVE.test(asked);
