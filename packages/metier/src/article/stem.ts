/** Words without content, and the little words that a machine that rewords puts in or leaves out. */
const EMPTY = new Set(
  'a an the of and or to in on at by for from with as is are was were be been being it its this that these those there here they them their he she his her you your we our us i my me who which what when where how why if then than so but not no nor only also just more most much many some any all each every other another such own same very too can could may might must shall should will would do does did done have has had having get gets got into onto over under about above below between through during before after again further once up down out off however although though nonetheless nevertheless subsequently therefore thus because since while until unless per via etc s t re ve ll d m normally usually typically often sometimes generally basically essentially mainly primarily mostly largely quite fairly pretty really actually literally simply currently moment right'.split(
    ' ',
  ),
);

/** Words that stand for each other when a text is reworded; the first is the one they are compared as. */
const SAME =
  'data knowledge information|learn study|model fashion mannequin|research analysis evaluation|role position job|company corporation firm|field discipline area|system technique|skill expertise experience|need want require necessary|big large massive huge giant|top high highest|different various|include consist involve embody|build construct create make|use utilise utilize make|run operate|improve enhance improvement enhancement|find discover determine establish|suggest recommend advocate advise|product merchandise|business enterprise industry|goal purpose aim|difference distinction|start begin initially originally|begin start|old outdated|good robust strong solid|excellent wonderful|new fresh|hard onerous tough difficult|know perceive understand|explain clarify|break breakdown|confuse complicate|check try test|tool instrument|work working|close near|help assist|offer provide supply|choose pick select|like comparable similar|similar comparable|person individual people folk|fun enjoyable|interest keen|popular well-known known|measure gauge|carry perform|regular common|simple easy|typical usual|deploy deployment|title name|beginner newbie|niche distinct|degree diploma|relevant related|master grasp|prompt immediate|vision prescient imaginative|language tongue|method strategy approach technique|science scientific|limit restrict|problem issue|impact influence affect|matter rely|career profession|become turn change|path observe track trail|roadmap map|expand develop development|theoretical theory|practical virtual|push advance|depth deep|great good|sense meaning|outside exterior|entire whole|hype buzz|definition describe|focus give attention targeted|worry fear|adapt modify|tree bush timber|network community|computer pc laptop|natural pure|artificial synthetic|series collection|support assist|large giant|version model|management administration|fast quick rapid|important vital significant|responsibility duty task|talk speak chat|call name|guidance steering|move go|article text|mean imply|true actual|lot loads plenty numerous|overlap overlapping|prepare put together|read learn';

const canonical = new Map<string, string>();

const SUFFIXES = /(?:ations?|ings?|ers?|ed|ies|es|s|ly|ment|ments|al|ally)$/;

/** A crude stem: enough to bring the forms of a word together. */
function bare(word: string): string {
  if (word.length <= 4) return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const cut = word.replace(SUFFIXES, '');
  const stem = cut.length >= 3 ? cut : word;
  return stem.length > 3 ? stem.replace(/(.)\1$/, '$1').replace(/[ey]$/, '') : stem;
}

/** The word that a stem is compared as, over all groups that share a word. */
function rootOf(stem: string): string {
  let root = stem;
  for (let next = canonical.get(root); next !== undefined && next !== root; next = canonical.get(root)) root = next;
  return root;
}

for (const group of SAME.split('|')) {
  const [first, ...others] = group.split(' ').map(bare);
  for (const one of others) canonical.set(rootOf(one), rootOf(first as string));
}

/** The stem under which a word is compared, words of like meaning as one; null for a word without content. */
export function stemOf(word: string): string | null {
  const lower = word.toLowerCase().replace(/['’].*$/, '');
  if (lower.length < 2 || EMPTY.has(lower)) return /^[cr]$/.test(lower) ? lower : null;
  const stem = bare(lower);
  return rootOf(stem);
}
