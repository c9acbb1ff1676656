/** What a part of a resume is about. */
export type SectionKind =
  | 'head'
  | 'summary'
  | 'experience'
  | 'volunteering'
  | 'activities'
  | 'education'
  | 'skills'
  | 'projects'
  | 'publications'
  | 'credentials'
  | 'languages'
  | 'other';

/** Words that name a section, without accents; in English, German, French, Spanish and Dutch. `|` parts phrases. */
export const SECTION_WORDS: Readonly<Record<Exclude<SectionKind, 'head'>, string>> = {
  summary:
    'summary|profile|who i am|about|about me|objective|career objective|overview|introduction|personal statement|highlights|career summary|executive summary|bio|profil|uber mich|kurzprofil|zusammenfassung|ziel|resume|a propos|a propos de moi|objectif|presentation|perfil|resumen|sobre mi|extracto|objetivo|profiel|samenvatting|over mij',
  experience:
    'experience|experiences|employment|where i have worked|where i worked|what i have done|employment history|work history|career|career history|positions|work|internships|internship|professional background|appointments|berufserfahrung|erfahrung|berufserfahrungen|arbeitserfahrung|werdegang|beruflicher werdegang|praxiserfahrung|praktika|beschaftigung|tatigkeiten|berufliche stationen|berufliche erfahrung|beruflicher hintergrund|praktische erfahrung|parcours|parcours professionnel|emplois|stages|experiencia|experiencias|trayectoria|empleo|practicas|werkervaring|ervaring|loopbaan|stage|stages',
  volunteering:
    'volunteering|volunteer|volunteer work|community service|ehrenamt|ehrenamtliches engagement|engagement|freiwilligenarbeit|benevolat|engagements|voluntariado|vrijwilligerswerk',
  activities:
    'activities|involvement|extracurricular activity|extracurricular activities|extracurriculars|leadership|aktivitaten|activites|actividades|activiteiten|nevenactiviteiten',
  education:
    'education|school|schooling|academic background|academics|studies|education history|qualifications|degrees|ausbildung|bildung|bildungsweg|studium|schulbildung|hochschulbildung|aus- und weiterbildung|ausbildung und studium|akademischer werdegang|formation|formations|etudes|diplomes|scolarite|cursus|educacion|formacion|estudios|opleiding|opleidingen|onderwijs|scholing',
  skills:
    'skills|skill|technical|know-how|what i know|capabilities|knowledge|competencies|competences|core competencies|expertise|technologies|tools|tech stack|technical stack|stack|toolbox|proficiencies|abilities|strengths and skills|software|programming languages|programming|frameworks|areas of expertise|kenntnisse|fahigkeiten|kompetenzen|it-kenntnisse|edv-kenntnisse|edv|fachkenntnisse|programmiersprachen|technologien|werkzeuge|competence|savoir-faire|outils|informatique|langages|competencias|habilidades|conocimientos|aptitudes|tecnologias|herramientas|vaardigheden|competenties|technische vaardigheden|kennis',
  projects:
    'projects|project|portfolio|side projects|open source|open-source|projekte|projekterfahrung|eigene projekte|projets|projet|realisations|proyectos|projecten',
  publications:
    'publications|papers|articles|patents|preprints|conference papers|veroffentlichungen|publikationen|articles scientifiques|publicaciones|publicaties|brevets|patente',
  credentials:
    'certifications|certification|certificates|certificate|licenses|licences|licenses and certifications|courses|training|trainings|credentials|professional development|zertifikate|zertifizierungen|zertifizierung|weiterbildung|weiterbildungen|fortbildungen|kurse|certificats|certificat|habilitations|certificaciones|certificados|cursos|certificaten|cursussen',
  languages:
    'languages|speaks|language|mother tongue|mother tongues|foreign language|foreign languages|other languages|muttersprache|langues etrangeres|language skills|sprachen|sprachkenntnisse|fremdsprachen|langues|langue|idiomas|lenguas|talen|talenkennis',
  other:
    "references|referees|interests|get in touch|reach me|find me|driving licence|driving license|driver's license|fuhrerschein|permis de conduire|permis|hobbies|awards|honors|honours|achievements|accomplishments|coursework|relevant coursework|memberships|affiliations|contact|contact me|personal details|personal information|personal data|strengths|focus areas|presentations|presentation|talks|writing|service|teaching|grants|scholarships|miscellaneous|additional information|interessen|referenzen|kontakt|auszeichnungen|preise|personliche daten|personliche angaben|sonstiges|mitgliedschaften|stipendien|vortrage|interets|centres d'interet|loisirs|references|contact|distinctions|prix|divers|coordonnees|informations|referencias|intereses|aficiones|premios|contacto|datos personales|referenties|interesses|hobby's|prijzen|persoonlijke gegevens|contactgegevens",
};

/** Words that may stand beside the name of a section and do not change what it is about. */
export const BESIDE = new Set(
  'work working professional spoken relevant selected key technical core top consulting industry research teaching academic personal additional other general main my the recent career employment practical internship internships volunteer volunteering leadership software engineering development it and und et y e en of in de des du la le les del von im mit hard soft professionnelle professionnelles professionnel professionnels academique academiques technique techniques personnels personnelles laboral profesional academica tecnicas tecnica berufliche beruflicher praktische akademische technische persoenliche relevante werk professionele special specialized specialised on off campus military freelance field related programs program digital computer data informatiques linguistiques principales principale cles cle history & + /'.split(
    ' ',
  ),
);
