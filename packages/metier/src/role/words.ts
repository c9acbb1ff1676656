/** Words that say nothing of the work; word pairs reach over them. English, German and French, folded. */
export const STOP_WORDS =
  'a an the of to in and or for with on at by from as is are be been will you your we our us their they it its this that these those who which what i s t re ll ve not can may into across within other than both each all any more most such also so if when while about over up out per via etc e g der die das den dem des ein eine einen einem einer eines und oder fur mit auf im in zu zur zum von vom bei als ist sind wird werden du sie wir unser unsere unseren unserem unserer dein deine deinen deiner ihr ihre ihren ihrer sich auch sowie aus an am uber durch nach es dir dich uns le la les l d de des du un une et ou pour avec sur dans en au aux par est sont etre vous nous votre vos notre nos ce cette ces qui que se sa son ses il elle ainsi plus';

/** One form for singular and plural, so that "models" and "model" are one word. Takes a folded word. */
export function stemOf(word: string): string {
  const {length} = word;
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
    return word.slice(0, -1);
  return word;
}

/** Marks a stem that stands for its plural too. */
export const PLURAL = '*';

/** The words that a kept stem stands for, so that no word need be stemmed while reading. */
export function formsOf(kept: string): string[] {
  if (!kept.endsWith(PLURAL)) return [kept];
  const stem = kept.slice(0, -1);
  const forms = stemOf(stem) === stem ? [stem, `${stem}s`] : [`${stem}s`];
  return stem.endsWith('y') ? [...forms, `${stem.slice(0, -1)}ies`] : forms;
}
