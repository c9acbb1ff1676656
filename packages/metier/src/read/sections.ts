import {Vocabulary} from '../kb/vocabulary.ts';
import type {Lexicon, Tokens} from '../text/tokens.ts';

/** What a part of a posting is about. Only `tasks`, `requirements`, `preferred`, `skills` and `none` can ask for anything. */
export type SectionKind =
  | 'about'
  | 'tasks'
  | 'requirements'
  | 'preferred'
  | 'skills'
  | 'pay'
  | 'benefits'
  | 'process'
  | 'legal'
  | 'analysis'
  | 'terms'
  | 'none';

/** Words of headings, by the kind of section they open; `|` parts phrases. English, German, French, Dutch, Spanish. */
const HEADINGS: Record<Exclude<SectionKind, 'none'>, string> = {
  preferred:
    "nice to have|nice to haves|nice-to-have skills|bonus points|bonus points for|bonus|bonus if|bonus if you have|bonus skills|bonus qualifications|preferred|preferred qualifications|preferred skills|preferred experience|preferred requirements|preferred education|preferred technical skills|desired|desired skills|desired qualifications|desired experience|desirable|desirable skills|desirable criteria|desirables|good to have|great to have|plus|plus points|pluses|a plus|extra credit|extra points|even better|ideally|ideally you have|ideally you'd have|ideal qualifications|optional|additional qualifications|additional skills|ways to stand out|ways to stand out from the crowd|stand out|what will make you stand out|what sets you apart|you'll stand out if|it's a plus|would be a plus|would be great|would be nice|brownie points|additional nice to have|not required but|we'd love|we'd love if|what will make us love you|surprise us|wünschenswert|von vorteil|kann-anforderungen|soll-anforderungen|kann|nice to have kenntnisse|idealerweise|das wäre schön|pluspunkte|optionale anforderungen|les plus|un plus|serait un plus|seraient un plus|atouts|vos atouts|souhaité|souhaitées|souhaités|compétences souhaitées|apprécié|appréciées|pré|wenselijk|bij voorkeur|het is een plus|deseable|deseables|se valorará|valorable|plus if|super plus|highly valued|valued skills|also valued|additional skills may include|icing on the cake|the cherry on top|extra",
  requirements:
    "skills|technical skills|key skills|hard skills|core skills|technical skillset|skill set|skills knowledge and experience|skills, knowledge and experience|knowledge and experience|top skills|programming languages|languages and frameworks|frameworks|requirements|requirement|qualifications|qualification|required|required qualifications|required skills|required experience|minimum qualifications|minimum requirements|basic qualifications|basic requirements|core requirements|key requirements|key qualifications|job requirements|role requirements|technical requirements|must have|must haves|must-have skills|must|essential|essentials|essential skills|essential criteria|essential requirements|who you are|who are you|about you|you are|you have|you bring|you should have|you must have|you will have|you'll have|what you bring|what you'll bring|what you will bring|what you have|what you need|what you'll need|what you will need|what you need to succeed|what you'll need to succeed|what we look for|what we're looking for|what we are looking for|what are we looking for|who we're looking for|who we are looking for|who are we looking for|we're looking for|we are looking for|we look for|looking for|what we need|what we need to see|we need|we'd like to see|what we require|what we expect|what we expect from you|we expect|ideal candidate|the ideal candidate|ideal candidate profile|candidate profile|your profile|profile|your qualifications|your skills|your skillset|your experience|your background|your expertise|skills and experience|skills & experience|experience and skills|skills and qualifications|skills & qualifications|skills and competencies|professional qualities|your qualities|qualities|education and qualifications|education and qualifications/skills|qualifications/skills|should have|proficiency in the following|aptitudes|aptitudes attendues|aptitudes requises|erforderliche fach-skills|fach-skills|fachkenntnisse|must-have skills|who will succeed|candidate requirements|competences and skills|knowledge and skills|knowledge, skills and abilities|qualifications and experience|experience and qualifications|experience|experience required|education|education and experience|education & experience|background|background and experience|technical expertise|expertise|key criteria|selection criteria|you may be a good fit if|you might be a good fit if|you'll be a good fit if|good fit if|great fit if|you'd be a great fit|what makes you a great fit|why you're a great fit|is this you|could that be you|you'll thrive here if|you will thrive here if|you'll thrive in this role if|you might thrive in this role if|you'll love this role if|this role is for you if|this might be for you if|we'd love to hear from you if|you'll succeed if|to succeed in this role|how to be successful in this role|what it takes|what success requires|qualities we look for|what we value in you|what you'll bring to the team|what you need to have|what you need to know|what you've done|what you've done before|you've done|what you must have|strong proficiency in|your toolkit|your toolbox|what we'd like to see|you will bring|what makes you a fit|we'd love to meet you if|what you should bring|what you know|you will need|you'll need|you need|prerequisites|eligibility|who should apply|join us if|what will help you succeed|security requirements|who will love this job|why you|minimum experience|your strengths|competencies|anforderungen|muss-anforderungen|anforderungsprofil|anforderungen an sie|profil|dein profil|ihr profil|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|was du mitbringen solltest|du bringst mit|sie bringen mit|das zeichnet dich aus|das zeichnet sie aus|was dich auszeichnet|qualifikation|qualifikationen|deine qualifikationen|ihre qualifikationen|deine skills|deine kompetenzen|kenntnisse|fachliche anforderungen|voraussetzungen|was wir erwarten|wir erwarten|was wir uns wünschen|das wünschen wir uns|wir suchen|womit du uns überzeugst|was uns überzeugt|damit überzeugst du uns|must-haves|dein know-how|das solltest du mitbringen|profil recherché|votre profil|description du profil|ton profil|le profil|profil du candidat|vos compétences|tes compétences|compétences|compétences requises|compétences techniques|compétences attendues|compétences techniques requises|compétences fonctionnelles|qualifications requises|prérequis|pré-requis|formation|expérience|expérience requise|formation et expérience|savoir-faire|savoirs|qui êtes-vous|qui es-tu|vous êtes|ce que nous recherchons|nous recherchons|autres prérequis|exigences|functie-eisen|wat vragen wij|wat breng je mee|jouw profiel|profiel|eisen|wat wij vragen|requisitos|requisitos mínimos|perfil|tu perfil|qué buscamos|lo que buscamos|experiencia|formación",
  skills:
    "tech stack|our tech stack|technology stack|stack|our stack|the stack|your tech stack|technologies|technologies we use|tools|tools we use|tools and technologies|tech we use|our tech|tech stack you'll work with|ats keywords|keywords|environnement technique|la stack technique|stack technique|outils|nos principaux environnements techniques|technische umgebung|tech-stack|unser tech-stack|technologien",
  tasks:
    "responsibilities|key responsibilities|core responsibilities|your responsibilities|main responsibilities|primary responsibilities|essential responsibilities|job responsibilities|role responsibilities|roles and responsibilities|role and responsibilities|roles & responsibilities|duties|duties and responsibilities|essential duties|essential functions|key duties|job duties|principal duties|what you'll do|what you will do|what you'll be doing|what you will be doing|what will you do|what you'll work on|what you'll be working on|what you will work on|what you do|what you'll own|what you will own|what you'll build|what you'll create|what you'll deliver|what you'll learn|things you'll do|you will|you'll|in this role, you will|in this role you will|in this role|as a|depending on the role, you will|the role|role|about the role|about this role|the job|about the job|about the position|the position|position|role overview|role description|role summary|position overview|position summary|position description|job overview|job summary|job description|job posting summary|overview|description|description of the role|purpose of the role|the opportunity|about the opportunity|opportunity|your role|your impact|your mission|mission|your tasks|tasks|your work|your job|your day to day|day to day|day-to-day|a typical day|a day in the life|typical day|what you can expect|how you'll make an impact|how you will make an impact|the difference you will make|impact|what success looks like|success in this role|in your first|within your first|first 90 days|within 3 months|core activities|key activities|accountabilities|key accountabilities|key deliverables|deliverables|scope|scope of work|focus areas|key areas|areas of responsibility|areas of focus|projects|the work|the challenge|the mission|the task|job expectations|key result areas|aufgaben|deine aufgaben|ihre aufgaben|aufgabenbeschreibung|aufgabengebiet|tätigkeiten|deine tätigkeiten|ihre tätigkeiten|tätigkeitsbeschreibung|das erwartet dich|das erwartet sie|was dich erwartet|was sie erwartet|deine rolle|ihre rolle|deine mission|deine verantwortung|das machst du|was du tust|was du bei uns bewegst|dein aufgabengebiet|projektbeschreibung|leistungsbeschreibung|stellenbeschreibung|beschreibung|das projekt|dein job|deine herausforderung|deine challenge|so sieht dein tag aus|missions|vos missions|tes missions|mission principale|missions principales|vos missions seront les suivantes|vos responsabilités|responsabilités|activités|vos activités|activités principales|le poste|votre poste|descriptif du poste|description du poste|description de l'offre|votre rôle|rôle|ton rôle|tes responsabilités|tâches|vos tâches|principales missions|contexte et missions|missions et responsabilités|ce que vous ferez|au quotidien|livrables attendus|taken|jouw taken|functieomschrijving|wat ga je doen|jouw rol|werkzaamheden|responsabilidades|funciones|tareas|tu misión|tus funciones|qué harás|descripción del puesto|layer a",
  about:
    "about us|about the company|about our company|company description|company overview|the company|our company|our story|our mission|our vision|mission statement|our values|our culture|culture|values|our team|the team|about the team|about the department|your team|team|meet the team|who we are|who are we|what we do|how we work|how we're different|life at|working at|life with us|in the news|what sets us apart|what sets our platform apart|our impact|our people|engineering at|our team & culture|our approach|our product|our products|our clients|our customers|check out some of our products|our technology|our backers|our investors|our work|context|background on|contexte|le contexte|über uns|unternehmen|das unternehmen|wir sind|wer wir sind|das sind wir|unser team|dein team|über das unternehmen|qui sommes-nous|qui sommes nous|l'entreprise|à propos|à propos de nous|notre entreprise|présentation de l'entreprise|notre équipe|l'équipe|votre équipe|le groupe|présentation|over ons|wie zijn wij|het bedrijf|quiénes somos|sobre nosotros|la empresa|why this role matters|why this role|why now",
  benefits:
    "benefits|our benefits|benefits & perks|perks & benefits|perks and benefits|benefits and perks|perks|our perks|additional perks|what we offer|what we offer you|what we can offer you|we offer|we offer you|our offer|the offer|what you'll get|what you get|what you'll receive|what you will get|what's in it for you|whats in it for you|what is in it for you|what's on offer|why join us|why join|why us|why work with us|why work at|why you should join us|why you'll love|why you'll love working here|why you should apply|reasons to join|what you can expect from us|what to expect from us|health & wellbeing|health and wellbeing|growth and future|community|time off|financial|retirement|wellness|full-time employee benefits|full time employees enjoy|employee benefits|total rewards|work life|work-life|in return|your benefits|benefits for|benefits we offer|we've got you covered|come work with us|join us|working with us|additional benefits|das bieten wir|das bieten wir dir|das bieten wir ihnen|wir bieten|wir bieten dir|wir bieten ihnen|was wir bieten|was wir dir bieten|unser angebot|unsere benefits|deine benefits|deine vorteile|ihre vorteile|vorteile|benefits für dich|darauf kannst du dich freuen|darauf dürfen sie sich freuen|das erwartet dich bei uns|gute gründe|warum wir|avantages|vos avantages|nos avantages|les avantages|ce que nous offrons|nous offrons|nous vous offrons|ce que nous vous offrons|ce que nous proposons|nous vous proposons|pourquoi nous rejoindre|nos atouts pour y parvenir|pourquoi nous|rejoignez-nous|conditions et avantages|services|wat bieden wij|wij bieden|wat wij bieden|arbeidsvoorwaarden|ofrecemos|qué ofrecemos|beneficios|te ofrecemos|lo que ofrecemos|personal & professional development",
  pay: 'compensation|compensation range|compensation & benefits|compensation and benefits|salary|salary range|salary information|salary range information|base salary range|annual salary|pay range|pay|pay transparency|pay and benefits|total compensation|remuneration|vergütung|gehalt|rémunération|salaire|salaris|salario|compensation philosophy|expected compensation|target compensation',
  terms:
    'location|locations|work location|employment type|type of position|job type|job details|details|logistics|eckdaten|rahmenbedingungen|rahmendaten|projektdaten|project details|type de contrat|contrat|horaires|durée du travail|informations complémentaires|additional information|zusätzliche informationen|job level|schedule|work arrangement|working hours|start date|travel|reports to|reporting to|department|visa sponsorship|right to work|our approach to remote work|our hybrid work model|hybrid work|full time|lieu|localisation|standort|arbeitsort|einsatzort|at a glance|conditions',
  process:
    "interview process|our interview process|standard interview process|hiring process|our hiring process|recruitment process|application process|how to apply|to apply|apply|apply now|apply with us|next steps|what's next|what happens next|the process|our interview practices|our recruitment philosophy|contact|your contact|kontakt|ansprechpartner|bewerbung|bewerbungsprozess|so geht's weiter|interessiert|interesse|interested|process de recrutement|processus de recrutement|notre process de recrutement|notre processus de recrutement|comment postuler|candidature|sollicitatieprocedure|solliciteren|proceso de selección|referral instructions|refer them|ready to make an impact|a final note|let's stay connected|follow us|forgot password|have we caught your attention|no fees notice|recruitment fraud disclaimer|questions",
  legal:
    'equal opportunity employer|equal opportunity|equal employment opportunity|equal employment opportunity statement|eeo statement|eeo|our commitment to diversity|our commitment to diversity, equity and inclusion|commitment to equal opportunity|diversity & inclusion|diversity and inclusion|diversity, equity & inclusion|diversity|inclusion|unconditional inclusion|accommodations|accommodation|reasonable accommodations|privacy notice|privacy policy|applicant privacy policy|global applicant privacy policy|data privacy|datenschutz|disclaimer|other notices|us equal opportunity employment information|itar requirements|background check|e-verify|ai disclosure|safeguarding|physical requirements|physical demands|work environment|working conditions|égalité des chances|chancengleichheit|vielfalt|legal',
  analysis:
    'layer b|behavioural analysis|behavioral analysis|hidden expectations|culture signals|red flags|ai analysis|job analysis|our analysis|analyst notes|reading between the lines',
};

const KINDS = Object.keys(HEADINGS) as Exclude<SectionKind, 'none'>[];

/** Tells what a heading opens, by its words. */
export class Headings {
  readonly #phrases: Vocabulary;
  readonly #openers: ReadonlySet<number>;
  constructor(lexicon: Lexicon) {
    this.#openers = new Set(
      ['about', 'über', 'meet', 'who', 'why', 'life', 'working', 'join', 'warum', 'pourquoi', 'over'].map((word) =>
        lexicon.add(word),
      ),
    );
    this.#phrases = new Vocabulary(lexicon);
    for (const [kind, words] of Object.values(HEADINGS).entries()) {
      for (const phrase of words.split('|')) {
        this.#phrases.add(phrase, kind);
        if (phrase.includes("'")) this.#phrases.add(phrase.replaceAll("'", ''), kind);
      }
    }
  }

  /**
   * The kind of section that the tokens `[first, after)` of a heading open, or null when its words tell nothing.
   * The phrase that covers most of the heading decides; it must cover a third of it, or open it; `share` asks for more.
   */
  kind(tokens: Tokens, first: number, after: number, share = 0): SectionKind | null {
    const matches = this.#phrases.match(tokens, first, after);
    let best: SectionKind | null = null;
    let most = 0;
    const length = Math.max(1, after - first);
    for (let i = 0; i < matches.count; i++) {
      const words = (matches.after[i] as number) - (matches.first[i] as number);
      const kind = KINDS[matches.entry[i] as number] as SectionKind;
      const opens = (matches.first[i] as number) - first <= 1;
      const weight =
        words / length + (opens ? 0.2 : 0) + (kind === 'preferred' ? 0.25 : 0) + (kind === 'analysis' ? 1 : 0);
      const least = kind === 'preferred' ? 0.12 : words === 1 ? (opens ? 0.2 : 0.3) : 0.15;
      if (words / length >= Math.max(least, share) && weight > most) {
        most = weight;
        best = kind;
      }
    }
    return best ?? (share ? null : this.#about(tokens, first, after));
  }

  /** "About Acme", "Über Acme": a short heading that opens so and names none of the known things is about the employer. */
  #about(tokens: Tokens, first: number, after: number): SectionKind | null {
    return after - first <= 5 && this.#openers.has(tokens.word[first] as number) ? 'about' : null;
  }
}

/** Whether sections of this kind may hold requirements of the candidate. */
export const mayAsk = (kind: SectionKind) =>
  kind === 'tasks' || kind === 'requirements' || kind === 'preferred' || kind === 'skills' || kind === 'none';
