import type {FitStatus} from '../fit/fit.ts';
import {type Quote, quotesBySide} from '../review/words.ts';
import type {AuthoredComment} from './comments.ts';
import {html, pageOf} from './html.ts';
import {SCRIPT} from './page-script.ts';
import type {Pseudonyms} from './pseudonyms.ts';
import {findingId, idsOf, type Session, type SessionLine, stepId} from './session.ts';
import type {CoachWords} from './words.ts';

/** What is shown of the person: all, with `hide` null, or pseudonyms. */
export interface PageOptions {
  readonly words: CoachWords;
  readonly pseudonyms: Pseudonyms;
  /** Whether names are put in other words; the page says so. */
  readonly hidden: boolean;
  readonly comments: ReadonlyMap<string, readonly AuthoredComment[]>;
}

/** A session as one HTML page that needs nothing else: no network, and a script only to save remarks. It prints on A4 and Letter. */
export function coachPage(session: Session, options: PageOptions): string {
  const {words, hidden} = options;
  const page = new Page(session, options);
  const title = words.title(session.target.name);
  const body = `<header>
<h1>${html(title)}</h1>
<p class="base">${html(session.target.about)} · ${html(session.today)}</p>
<p class="base">${html(words.about)}${hidden ? ` ${html(words.hidden)}` : ''}</p>
</header>
${[page.agenda(), page.fit(), page.review(), page.plan(), page.interview(), page.orphans(), page.saving()].filter(Boolean).join('\n')}`;
  return pageOf(words.language, title, body, SCRIPT);
}

/** ● met, ◐ partly, ○ not shown, ✕ unmet; drawn, so that no font has to have them. */
const SIGNS: Readonly<Record<FitStatus, string>> = {
  met: '<circle cx="8" cy="8" r="5" fill="currentColor"/>',
  'partly-met': '<circle cx="8" cy="8" r="5"/><path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor"/>',
  'not-shown': '<circle cx="8" cy="8" r="5"/>',
  unmet: '<path d="M4 4l8 8M12 4l-8 8"/>',
};
const sign = (status: FitStatus): string =>
  `<svg class="${status}" viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">${SIGNS[status]}</svg>`;

class Page {
  readonly #session: Session;
  readonly #options: PageOptions;

  constructor(session: Session, options: PageOptions) {
    this.#session = session;
    this.#options = options;
  }

  agenda(): string {
    const {words, pseudonyms} = this.#options;
    const rows = this.#session.agenda.map(
      (item) =>
        `<tr><td class="minutes">${item.minutes} ${html(words.minutes)}</td><td>${this.#own(words.item(item, pseudonyms.names))}</td></tr>`,
    );
    return section('agenda', words.agenda, `<table>${rows.join('')}</table>`);
  }

  fit(): string {
    const {words} = this.#options;
    const part = (level: 'required' | 'preferred'): string => {
      const lines = this.#session.lines.filter(({line}) => line.requirement.level === level);
      return lines.length
        ? `<h3>${words.levels[level]}</h3><ul>${lines.map((one) => this.#line(one)).join('')}</ul>`
        : '';
    };
    return section(
      'fit',
      words.fit,
      `<p>${html(words.summary(this.#session.fit))}</p>${part('required')}${part('preferred')}`,
    );
  }

  #line({id, line}: SessionLine): string {
    const {words} = this.#options;
    const quotes = [
      ...(line.by.evidence[0] ? [{of: 'posting' as const, ...line.by.evidence[0]}] : []),
      ...(line.evidence[0] ? [{of: 'resume' as const, ...line.evidence[0]}] : []),
    ];
    return `<li><p class="head">${sign(line.status)} <span class="status">${words.statuses[line.status]}</span> <strong>${html(words.asked(line))}</strong></p><p>${this.#because(line.reason)}</p>${this.#quotes(quotes)}${this.#remarks(id)}</li>`;
  }

  /** Why, with names put in other words where they can stand in it: the name of a tool may be that of an employer. */
  #because(reason: Parameters<CoachWords['because']>[0]): string {
    const sentence = this.#options.words.because(reason);
    return /^(?:title|degree|credential)-/.test(reason.code) ? this.#own(sentence) : html(sentence);
  }

  review(): string {
    const {words, pseudonyms} = this.#options;
    const findings = this.#session.findings.map((finding) => {
      const quotes = finding.kind === 'personal' && this.#options.hidden ? [] : finding.quotes;
      return `<li><p class="head"><strong>${html(words.kinds[finding.kind])}</strong></p><p>${this.#own(words.finding(finding, pseudonyms.names))}</p>${this.#quotes(quotes)}${this.#remarks(findingId(finding))}</li>`;
    });
    return section('review', words.review, listOr(findings, words.none));
  }

  plan(): string {
    const {words} = this.#options;
    const steps = this.#session.steps.map(
      (step) =>
        `<li><p class="head"><span class="box" aria-hidden="true"></span> <strong>${html(step.label)}</strong> <span class="hours">${html(words.hours(...step.hours))}</span></p>${step.notes.map((note) => `<p lang="en">${html(note)}</p>`).join('')}${this.#remarks(stepId(step))}</li>`,
    );
    const {steps: own, weekly} = this.#session;
    const [from, to] = own.reduce(([least, most], {hours}) => [least + hours[0], most + hours[1]], [0, 0]);
    const total = own.length ? `<p>${html(words.total(from as number, to as number, weekly))}</p>` : '';
    return section('plan', words.plan, `${total}${listOr(steps, words.none)}`);
  }

  interview(): string {
    const {words} = this.#options;
    const questions = this.#session.questions.map(
      ({id, question, good}) =>
        `<li><p class="head"><strong lang="en">${this.#own(question)}</strong></p><p>${html(words.good)}: <span lang="en">${this.#own(good)}</span></p>${this.#remarks(id)}</li>`,
    );
    return questions.length ? section('interview', words.interview, listOr(questions, words.none)) : '';
  }

  /** Remarks on what this session does not have: they are kept, with what they were on. */
  orphans(): string {
    const {words, comments} = this.#options;
    const here = new Set(idsOf(this.#session));
    const lost = [...comments].filter(([on]) => !here.has(on));
    const items = lost.map(
      ([on, own]) =>
        `<li><p class="head"><code>${html(on)}</code></p>${own.map((one) => this.#comment(one)).join('')}</li>`,
    );
    return items.length ? section('orphans', words.orphans, `<ul>${items.join('')}</ul>`) : '';
  }

  /** Where remarks are saved; without the script it says how a file is written by hand. */
  saving(): string {
    const {words} = this.#options;
    return `<section id="save" class="screen"><h2>${html(words.remarks)}</h2><p>${html(words.howToRemark)}</p><p hidden data-saving><label>${html(words.author)} <input data-author autocomplete="off" maxlength="80"></label> <button type="button" data-save>${html(words.save)}</button></p></section>`;
  }

  #quotes(quotes: readonly Quote[]): string {
    const {words} = this.#options;
    return quotesBySide(quotes, MOST_QUOTES)
      .map(({of, words: own}) => {
        const said = own.map((quote) => `<q>${this.#own(shortened(quote))}</q>`).join(' · ');
        return `<p class="quote"><span>${words.quote[of]}</span> ${said}</p>`;
      })
      .join('');
  }

  #remarks(id: string): string {
    const {words, comments} = this.#options;
    const own = (comments.get(id) ?? []).map((one) => this.#comment(one)).join('');
    return `${own}<details class="screen"><summary>${html(words.remark)}</summary><textarea data-on="${html(id)}" rows="2" aria-label="${html(words.remark)}"></textarea></details>`;
  }

  #comment({author, text}: AuthoredComment): string {
    const {words} = this.#options;
    return `<p class="remark"><span>${html(words.by(author))}</span> ${html(text)}</p>`;
  }

  /** Words that come from the resume. */
  #own(text: string): string {
    return html(this.#options.pseudonyms.hide(text));
  }
}

const section = (id: string, title: string, body: string): string =>
  `<section id="${id}"><h2>${html(title)}</h2>${body}</section>`;
const listOr = (items: readonly string[], none: string): string =>
  items.length ? `<ol>${items.join('')}</ol>` : `<p>${html(none)}</p>`;

const LONGEST = 240;
const MOST_QUOTES = 4;
const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : words;
