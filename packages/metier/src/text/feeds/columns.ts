import type {FieldName} from '../document.ts';

/** What a key of an unknown record, or a column of a table, holds. */
export type Column = FieldName | 'id' | 'text' | 'salary-min' | 'salary-max' | 'currency' | 'salary-period';

const NAMES: Readonly<Record<Column, string>> = {
  id: 'id uid uuid jobid jobreqid reqid requisitionid guid slug referenznummer refnr shortcode positionid jobkey key',
  title:
    'title jobtitle positiontitle postingtitle jobopeningname roletitle job position role jobname stellentitel stellenangebotstitel titel bezeichnung intitule intituledeposte poste titre vacaturetitel functietitel vacature functie puesto titulo cargo name',
  text: 'text html description jobdescription descriptionhtml descriptionplain descriptiontext fulldescription fulltext body content contenthtml contenttext contents jobtext details posting advert stellenbeschreibung beschreibung aufgaben description_html beschrijving omschrijving functieomschrijving vacaturetekst descripcion descripciondelpuesto descriptif descriptionduposte texte externaldescriptionstr externaldescription summary jobsummary',
  employer:
    'company companyname employer employername organization organisation organizationname hiringorganization firma unternehmen arbeitgeber entreprise societe employeur bedrijf bedrijfsnaam werkgever empresa compania subcompany businessname',
  location:
    'location locations joblocation city place locationname locationstext primarylocation jobgeo candidaterequiredlocation locationrestrictions worklocation worklocations positionlocationdisplay ort standort arbeitsort einsatzort stadt lieu lieudetravail ville localisation locatie plaats standplaats ubicacion ciudad lugar geo',
  arrangement:
    'workplacetype workplace workarrangement arrangement remotetype remotestatus workmode worktype jobmode remote isremote arbeitsmodell teletravail thuiswerken telecommuting',
  'employment-type':
    'employmenttype jobtype contracttype contract employment timetype schedule commitment vertragsart beschaeftigungsart arbeitszeit typedecontrat contrat contractvorm dienstverband tipodecontrato jornada jobtypes type employmentstatuslabel',
  salary:
    'salary salaryrange salarytext compensation pay payrange remuneration wage gehalt lohn verguetung salaire salaris salario sueldo salarydescription',
  'salary-min':
    'salarymin minsalary salaryfrom minimumsalary compensationminimum minannualsalary annualsalarymin paymin',
  'salary-max': 'salarymax maxsalary salaryto maximumsalary compensationmaximum maxannualsalary annualsalarymax paymax',
  currency: 'currency salarycurrency currencycode compensationcurrency waehrung devise munt moneda',
  'salary-period': 'salaryperiod salaryinterval payperiod interval compensationfrequency period',
  department:
    'department team division category jobcategory abteilung bereich service afdeling departamento departmentlabel function jobindustry',
  experience:
    'experience experiencelevel yearsofexperience seniority senioritylevel level joblevel berufserfahrung ervaring experiencia anneesdexperience',
  education: 'education educationlevel degree ausbildung abschluss formation opleiding formacion',
  skills: 'skills requiredskills keyskills kenntnisse competences vaardigheden habilidades',
  posted:
    'posted postedat postedon dateposted posteddate date published publishedat publicationdate publisheddate pubdate createdat created startdate firstpublished publicationstartdate datum veroeffentlicht datedepublication geplaatst fecha fechadepublicacion',
  'valid-through':
    'validthrough deadline closedate closingdate expires expirydate applicationdeadline deadlineat expirationdate applicationclosedate bewerbungsfrist datelimite sluitingsdatum fechalimite',
  url: 'url joburl link href applyurl hostedurl absoluteurl externalurl jobpostingurl postingurl canonicalurl uri weblink lien enlace applylink applicationlink redirecturl positionuri',
};

const COLUMNS = new Map(
  (Object.entries(NAMES) as [Column, string][]).flatMap(([column, names]) =>
    names.split(' ').map((name, rank) => [name, {column, rank}] as const),
  ),
);

const MARKS = /[\u0300-\u036f]/g;

/** What a key or column name means ("Job Title" and "jobTitle" alike) and how surely (0 is surest); null when unknown. */
export function columnOf(name: string): Meaning | null {
  let found = met.get(name);
  if (found === undefined) {
    found = meaningOf(name);
    if (met.size < MOST_MET) met.set(name, found);
  }
  return found;
}

interface Meaning {
  readonly column: Column;
  readonly rank: number;
}

const met = new Map<string, Meaning | null>();
const MOST_MET = 1000;

function meaningOf(name: string): Meaning | null {
  if (name.length > 60) return null;
  const plain = name.toLowerCase().replaceAll('ß', 'ss').replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return (
    COLUMNS.get(
      plain
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(/[^a-z]/g, ''),
    ) ?? null
  );
}

/** The surest key of a record for each meaning; several keys may hold text. */
export function columnsOf(keys: readonly string[]): Map<Column, string> {
  const best = new Map<Column, {key: string; rank: number}>();
  for (const key of keys) {
    const found = columnOf(key);
    if (!found) continue;
    const before = best.get(found.column);
    if (!before || found.rank < before.rank) best.set(found.column, {key, rank: found.rank});
  }
  return new Map([...best].map(([column, {key}]) => [column, key]));
}
