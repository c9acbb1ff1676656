/** What each degree is called, the lowest first. */
export const DEGREE_NAMES = {
  secondary: 'school leaving certificate',
  associate: 'associate degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  doctorate: 'doctorate',
} as const;
