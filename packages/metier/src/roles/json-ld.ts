import type {RoleDescription} from './describe.ts';
import {personOf} from './words.ts';

const MOST_SKILLS = 30;
const DEGREES: Readonly<Record<string, string>> = {
  secondary: 'high school',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  doctorate: 'doctoral degree',
};

/** A role as a schema.org Occupation (https://schema.org/Occupation); figures that are withheld are left out. */
export function roleJsonLd(role: RoleDescription): Record<string, unknown> {
  const degree = role.education.filter(({name}) => name !== 'none').sort((a, b) => b.count - a.count)[0];
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: personOf(role.role),
    description: role.definition,
    responsibilities: role.tasks.length ? role.tasks.slice(0, 10).map(({name}) => name) : role.deliverables,
    skills: role.skills
      .slice(0, MOST_SKILLS)
      .map(({skill, label}) => ({'@type': 'DefinedTerm', termCode: skill, name: label})),
    occupationalCategory: role.occupations
      .filter(({code}) => code)
      .map(({scheme, code, label}) => ({'@type': 'CategoryCode', inCodeSet: scheme, codeValue: code, name: label})),
    ...(degree
      ? {
          educationRequirements: {
            '@type': 'EducationalOccupationalCredential',
            credentialCategory: DEGREES[degree.name],
          },
        }
      : {}),
    ...(role.years
      ? {
          experienceRequirements: {
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: role.years.median * 12,
          },
        }
      : {}),
    ...(role.pay.length
      ? {
          estimatedSalary: role.pay.map(({country, currency, p10, p25, p50, p75, p90}) => ({
            '@type': 'MonetaryAmountDistribution',
            name: `base, posted, ${country}`,
            currency,
            duration: 'P1Y',
            percentile10: p10,
            percentile25: p25,
            median: p50,
            percentile75: p75,
            percentile90: p90,
          })),
          occupationLocation: role.pay.map(({country}) => ({'@type': 'Country', name: country})),
        }
      : {}),
  };
}
