export {credentials, languageWords} from '@metier/kb/qualifications';
