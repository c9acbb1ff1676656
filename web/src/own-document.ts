const isMarket = (path: string): boolean => /^\/market(?:\/|$)/.test(path);

/** Where no person's document is read, the policy of the page lets it ask its server; everywhere else it may ask nobody. */
const mayAsk = !document.querySelector('meta[http-equiv][content*="connect-src \'none\'"]');
const startedInMarket = isMarket(location.pathname);

/** Whether a path has to be loaded as a document of its own: into the market and out of it, for the policies differ. */
export const needsOwnDocument = (path: string): boolean => (isMarket(path) ? !mayAsk : startedInMarket);
