/** The pages of the market beside its search, and the questions that each puts. */
export const PAGES = {
  pay: ['pay', 'worth', 'remote-pay', 'pay-said'],
  skills: ['skills'],
  trends: ['changes', 'trend'],
  titles: ['titles'],
  employers: ['employers', 'time-open'],
  terms: ['education', 'arrangement'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PageId = keyof typeof PAGES;
export type QuestionName = (typeof PAGES)[PageId][number];

export const PAGE_IDS = Object.keys(PAGES) as readonly PageId[];

export const isPage = (id: string): id is PageId => Object.hasOwn(PAGES, id);

export const pathOf = (page: PageId | null): string => (page ? `/market/${page}` : '/market');
