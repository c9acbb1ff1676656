import {describe} from 'vitest';
import {check, credential} from './cases-for-test.ts';
import type {Shown} from './shown.ts';

const holds = (...labels: string[]): Partial<Shown> => ({
  credentials: labels.map((label) => ({label, evidence: [{from: 0, to: label.length, quote: label}]})),
});

describe('credentials', () => {
  check([
    ['the same words', credential('PMP'), holds('PMP'), 'met', 'credential-shown'],
    [
      'more words',
      credential('AWS Certified Solutions Architect'),
      holds('AWS Solutions Architect – Associate'),
      'met',
      'credential-shown',
    ],
    [
      'of a vendor, any',
      credential('AWS Certification'),
      holds('AWS Certified Machine Learning – Specialty'),
      'met',
      'credential-shown',
    ],
    [
      'by another name of it',
      credential('Certified Kubernetes Application Developer'),
      holds('CKAD'),
      'met',
      'credential-shown',
    ],
    [
      'a single word of several is not it',
      credential('Certified Kubernetes Application Developer'),
      holds('Kubernetes'),
      'not-shown',
      'credential-silent',
    ],
    ['another one', credential('CISSP'), holds('AWS Solutions Architect'), 'not-shown', 'credential-silent'],
    ['none', credential('CISSP'), {}, 'not-shown', 'credential-silent'],
    ['expired', credential('CISSP'), holds('CISSP (expired)'), 'partly-met', 'credential-expired', {until: null}],
    [
      'valid until a month that is over',
      credential('CISSP'),
      holds('CISSP, valid until 2024-05'),
      'partly-met',
      'credential-expired',
      {until: '2024-05'},
    ],
    ['valid until a year to come', credential('CISSP'), holds('CISSP, valid until 2028'), 'met', 'credential-shown'],
    ['in German', credential('CISSP'), holds('CISSP (abgelaufen)'), 'partly-met', 'credential-expired'],
    ['in progress', credential('CISSP'), holds('CISSP (in progress)'), 'partly-met', 'credential-in-progress'],
    [
      'in preparation, in French',
      credential('CISSP'),
      holds('CISSP (en cours)'),
      'partly-met',
      'credential-in-progress',
    ],
    ['one of two is valid', credential('CISSP'), holds('CISSP (expired)', 'CISSP'), 'met', 'credential-shown'],
    ['a clearance is never guessed', credential('Security clearance'), holds('PMP'), 'not-shown', 'credential-silent'],
  ]);
});
