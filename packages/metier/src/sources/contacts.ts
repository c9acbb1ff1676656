/** Addresses and numbers of people in postings; what stands in their place says that something was left out. */
const MAIL = /\b[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\b/gi;
/** "+49 30 1234567", "(030) 12 34 56-7": behind a word for telephone, or with a country's code. */
const PHONE =
  /(?:(?<=\b(?:tel|telefon|phone|call|mobile?|mobil|fon|whatsapp|téléphone|tél)\b[^\d+\n<"]{0,12})\+?|(?<![\w+/.-])\+)\d[\d ()/.-]{6,20}\d/gi;

/** The text without e-mail addresses and telephone numbers: those of recruiters are not kept. */
export const withoutContacts = (text: string): string => text.replace(MAIL, '[e-mail]').replace(PHONE, '[telephone]');
