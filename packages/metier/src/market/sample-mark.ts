/** What every answer from the sample says first. */
export const SAMPLE_MARK = 'Invented sample, not a real market. Your own: metier sync FILE…';
