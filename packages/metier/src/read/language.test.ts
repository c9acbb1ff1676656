import {expect, it} from 'vitest';
import {Lexicon, tokenise} from '../text/tokens.ts';
import {Languages} from './language.ts';

const lexicon = new Lexicon();
const languages = new Languages(lexicon);
const of = (text: string) => languages.of(text, tokenise(text, lexicon));

it.each([
  ['en', 'We are looking for an engineer who will build the models that our customers use'],
  ['de', 'Wir suchen eine Person, die mit uns die Modelle für unsere Kunden baut und sich auf die Arbeit freut'],
  ['fr', 'Nous recherchons une personne pour construire les modèles de nos clients avec notre équipe'],
  ['nl', 'Wij zoeken een collega die met ons de modellen bouwt voor onze klanten en het leuk vindt'],
  ['es', 'Buscamos una persona para construir los modelos de nuestros clientes con el equipo y la empresa'],
  ['it', 'Cerchiamo una persona che costruisca i modelli per i nostri clienti con il gruppo della sede'],
  ['ru', 'Мы ищем инженера, который будет строить модели для наших клиентов'],
  ['el', 'Ζητούμε μηχανικό για την ομάδα μας στην Αθήνα'],
  ['th', 'เรากำลังมองหาวิศวกรข้อมูลสำหรับทีมของเรา'],
  ['ja', 'データエンジニアを募集しています。チームで働きます。'],
  ['zh', '我们正在招聘数据工程师，负责建设数据平台'],
  ['ko', '데이터 엔지니어를 찾고 있습니다'],
])('%s', (code, text) => expect(of(text)).toBe(code));

it.each(['Python SQL Spark', '42 17 23', ''])('says that it cannot tell: “%s”', (text) => expect(of(text)).toBe('und'));

it('German with English terms is German', () => {
  expect(
    of(
      'Du entwickelst Machine Learning Pipelines und bringst die Data Products mit dem Team in die Cloud. Du bist ein Team Player.',
    ),
  ).toBe('de');
});

it.each([3999, 4001, 4095, 4096, 9000])('a text of %i words is read to its end', (count) => {
  expect(
    of(
      'the role and the team '
        .repeat(Math.ceil(count / 5))
        .split(' ')
        .slice(0, count)
        .join(' '),
    ),
  ).toBe('en');
});
