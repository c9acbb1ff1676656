/** The words of which roles a person is. */
export const meRolesEn = {
  code: 'en',
  heading: (role: string): string => `Nearest to your resume: ${role}.`,
  none: 'Your resume names no skill that Metier knows, so no role can be found for it.',
  explain:
    'Nearness compares the skills that your resume names with those that postings of each role ask for, from 0, nothing in common, to 1, the same.',
  list: 'Roles by nearness',
  nearness: (value: string): string => `nearness ${value}`,
  missing: (list: string, more: number): string => `Not shown: ${more > 0 ? `${list} and ${more} more` : list}.`,
  complete: 'All that is required is shown at least in part.',
  fit: (role: string): string => `See the fit: ${role}`,
  fitShort: 'See the fit',
  map: 'Show on the map',
  base: (base: string): string => `What a fifth of its postings ask for: ${base}`,
  fault: 'The roles could not be worked out: the reader stopped. Nothing was lost.',
};

export type MeRolesWords = typeof meRolesEn;
