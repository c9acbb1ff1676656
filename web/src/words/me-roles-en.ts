/** The words of which roles a person is. */
export const meRolesEn = {
  code: 'en',
  mostly: (work: string): string => `Your work: mostly ${work}.`,
  several: (list: string): string => `Your work: ${list}.`,
  silent: 'Your resume does not say what the work was.',
  own: 'What your work was',
  ownNote: 'Shares by the titles and words of your positions. Longer and later work counts more.',
  reach: 'Roles within reach',
  reachNote:
    'A posting counts as within reach when you know half of the skills that it requires. What is only listed, follows from something else or is next to it counts by half. 95% interval in brackets.',
  inReach: (share: string, low: string, high: string, count: string, of: string): string =>
    `${share} (${low}–${high}) of its postings: ${count} of ${of} that require skills.`,
  missing: (list: string): string => `Most often missing in the others: ${list}.`,
  missingIn: (skill: string, count: string): string => `${skill} (${count})`,
  near: 'Near by the skills that you name',
  nearNote: 'Nearness from 0, nothing in common, to 1, the same.',
  map: 'Show on the map',
  fit: (role: string): string => `See the fit: ${role}`,
  fitShort: 'See the fit',
  more: (count: number): string => `Show ${count} more`,
  how: 'How is this counted?',
  fault: 'The roles could not be worked out: the reader stopped. Nothing was lost.',
};

export type MeRolesWords = typeof meRolesEn;
