import type {MeResumeWords} from './me-resume-en.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Die Wörter für das, was ein Lebenslauf zeigt. */
export const meResumeDe: MeResumeWords = {
  code: 'de',
  summary: {
    positions: (duration, positions) => `${duration} Arbeit in ${plural(positions, 'Station', 'Stationen')}.`,
    undated: (positions) => `${plural(positions, 'Station', 'Stationen')}, ohne Daten.`,
    none: 'Keine Station wurde gefunden.',
    nothing: 'In diesem Text wurde nichts gefunden, was ein Lebenslauf zeigt.',
    skills: (shown, claimed) => {
      if (claimed === 0) return `${plural(shown, 'Fähigkeit', 'Fähigkeiten')} in der Arbeit gezeigt.`;
      if (shown === 0)
        return `${plural(claimed, 'Fähigkeit', 'Fähigkeiten')} nur aufgezählt, keine in der Arbeit gezeigt.`;
      return `${plural(shown, 'Fähigkeit', 'Fähigkeiten')} in der Arbeit gezeigt, ${claimed} nur aufgezählt.`;
    },
    overlap: 'Monate, die sich überschneiden, zählen einmal.',
  },
  short: (years, months) =>
    [years ? `${years} J.` : '', months || !years ? `${months} Mon.` : ''].filter(Boolean).join(' '),
  long: (years, months) =>
    [years ? plural(years, 'Jahr', 'Jahre') : '', months || !years ? plural(months, 'Monat', 'Monate') : '']
      .filter(Boolean)
      .join(' '),
  today: 'heute',
  noEnd: 'Ende nicht genannt',
  noStart: 'Anfang nicht genannt',
  noDates: 'ohne Daten',
  untitled: 'Titel nicht genannt',
  parts: {
    positions: 'Stationen',
    skills: 'In der Arbeit gezeigte Fähigkeiten',
    claimed: 'Nur aufgezählte Fähigkeiten',
    projects: 'Projekte',
    education: 'Ausbildung',
    languages: 'Sprachen',
    credentials: 'Zertifikate',
    publications: 'Veröffentlichungen',
    contact: 'Kontakt und Links',
    text: 'Dein Lebenslauf',
  },
  claimedNote: 'In einer Liste genannt; keine Station und kein Projekt nennt sie.',
  kinds: {employment: '', volunteering: 'Ehrenamt', activity: 'Aktivität'},
  promoted: (from) => `befördert von ${from}`,
  concurrent: (others) => `gleichzeitig mit ${others}`,
  lastUse: (date) => `zuletzt ${date}`,
  lastToday: 'heute in Gebrauch',
  partOf: (position) => `Teil von ${position}`,
  axis: 'Stationen nach Jahren',
  row: (what, places) => `${what}. ${plural(places, 'Stelle', 'Stellen')} im Text.`,
  atWords: {
    position: 'Station',
    skill: 'Fähigkeit, in der Arbeit gezeigt',
    claimed: 'Fähigkeit, nur aufgezählt',
    project: 'Projekt',
    education: 'Ausbildung',
    language: 'Sprache',
    credential: 'Zertifikat',
    publication: 'Veröffentlichung',
    contact: 'Kontakt',
  },
  actions: {
    json: 'Als JSON Resume herunterladen',
    another: 'Einen anderen Lebenslauf nehmen',
    remove: 'Entfernen',
    print: 'Drucken',
    next: 'Wie er zu einer Stelle passt',
  },
  open: 'Öffnen',
  openLink: (address) => `${address} in einem neuen Tab öffnen`,
  downloaded: 'Als JSON Resume heruntergeladen.',
};
