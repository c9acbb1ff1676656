export {credentials, languageWords} from '@metier/kb/levels';

export type Seniority = 'intern' | 'entry' | 'mid' | 'senior' | 'staff' | 'lead' | 'manager' | 'director' | 'executive';
export type Degree = 'secondary' | 'associate' | 'bachelor' | 'master' | 'doctorate';
export type EmploymentType =
  | 'full-time'
  | 'part-time'
  | 'contract'
  | 'temporary'
  | 'internship'
  | 'freelance'
  | 'permanent';
