/**
 * What the checks found, one line each: `error source/skills/languages.txt:12 unknown kind "langage"`.
 * Errors make the build fail; warnings do so only with `--strict`. The output is written in any case.
 */
export class Problems {
  #lines = [];
  errors = 0;
  warnings = 0;

  error(where, what) {
    this.errors++;
    this.#lines.push(`error ${where} ${what}`);
  }

  warn(where, what) {
    this.warnings++;
    this.#lines.push(`warning ${where} ${what}`);
  }

  /** Errors first, each kind in the order it was found. */
  get lines() {
    return [...this.#lines].sort((a, b) => a.slice(0, 1).localeCompare(b.slice(0, 1)));
  }
}
