import {type NoteRule, note, person, work} from './note.ts';

export const titleDiffers: NoteRule = (noted) => {
  const {role, title} = noted.posting;
  const [first] = role.shares;
  if (role.verdict !== 'differs' || !title || !first) return [];
  const says = role.titleRole ? `The title says ${person(role.titleRole)}. ` : '';
  const is =
    first.role === 'other'
      ? 'The work is none of the roles that Metier knows.'
      : `The work is mostly ${work(first.role)}.`;
  return [note(noted, 'title-differs', 'warning', says + is, [...title.evidence, ...first.evidence.slice(0, 2)])];
};

export const entryTitle: NoteRule = (noted) => {
  const {title, seniority} = noted.posting;
  if (!title || (seniority?.value !== 'entry' && seniority?.value !== 'intern')) return [];
  const asked = noted.experience
    .filter(({value}) => (value.years.min ?? 0) >= 3)
    .sort((a, b) => (b.value.years.min ?? 0) - (a.value.years.min ?? 0))[0];
  return asked && seniority.evidence[0] && seniority.evidence[0].to <= asked.from
    ? [
        note(
          noted,
          'entry-title-senior-ask',
          'warning',
          `An entry-level title that asks ${asked.value.years.min} years of experience.`,
          [seniority.evidence[0], asked],
        ),
      ]
    : [];
};

const BUZZWORDS =
  /\b(?:quantum|blockchain|web3|metaverse|crypto|llm|gen ?ai|generative|ai|ml|agentic|robotics?|iot|nft|big data|cloud|ninja|guru|rockstar|wizard|unicorn|evangelist|hacker)\b/gi;
export const buzzwordTitle: NoteRule = (noted) => {
  const {title} = noted.posting;
  if (!title) return [];
  const [evidence] = title.evidence;
  const buzz = new Set((title.value.match(BUZZWORDS) ?? []).map((word) => word.toLowerCase()));
  if (buzz.size < 3 || !evidence) return [];
  const body = noted.page.lower.slice(evidence.to);
  const empty = [...buzz].filter((word) => !new RegExp(`\\b${word}\\b`).test(body));
  return empty.length >= 2
    ? [
        note(
          noted,
          'buzzword-title',
          'warning',
          `The title names ${empty.join(', ')}; the text has nothing behind ${empty.length === 2 ? 'either' : 'any of them'}.`,
          [evidence],
        ),
      ]
    : [];
};
