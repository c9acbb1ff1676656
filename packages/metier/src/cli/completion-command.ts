import {nearest} from '../operations/nearest.ts';
import {operations} from '../operations/operations.ts';
import {optionsIn, UsageError} from './options.ts';

/** What `metier completion --help` says. */
export const COMPLETION_HELP = `metier completion: commands and options, completed by your shell.

Usage
  metier completion bash|zsh|fish

Put it where your shell looks:
  bash   metier completion bash > ~/.local/share/bash-completion/completions/metier
  zsh    metier completion zsh > a file _metier in a folder of $fpath
  fish   metier completion fish > ~/.config/fish/completions/metier.fish

Options
  -h, --help         this text
`;

/** A command with what may stand behind it. */
interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly string[];
  /** Words that an option takes, where they are few. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Writes what a shell completes with; resolves to it. Throws a `UsageError`. */
export async function completionCommand(words: readonly string[]): Promise<string> {
  const given = optionsIn(words, {help: {short: 'h'}}, 'metier completion --help');
  if (given.has('help')) return COMPLETION_HELP;
  const [shell = '', ...more] = given.plain;
  const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell as keyof typeof SHELLS] : undefined;
  if (write && !more.length) return write(await commandsOf());
  const meant = nearest(shell, Object.keys(SHELLS));
  throw new UsageError(`For which shell? Say: metier completion ${meant ?? 'bash'}. See: metier completion --help`);
}

/** The commands of the list with all their options. */
export async function commandsOf(): Promise<Command[]> {
  const named = operations.filter(({usage}) => usage !== null);
  return Promise.all(
    named.map(async ({name, summary, options, otherwise = [], load}) => {
      const parameters = Object.entries((await load?.())?.parameters ?? {}).filter(([one]) => !otherwise.includes(one));
      const words = parameters.flatMap(([one, {schema}]) => (schema.enum ? [[one, schema.enum] as const] : []));
      return {
        name,
        summary,
        options: [...new Set([...parameters.map(([one]) => one), ...options])].sort(),
        words: Object.fromEntries(words) as Command['words'],
      };
    }),
  );
}

const dashed = (names: readonly string[]): string => names.map((name) => `--${name}`).join(' ');

const SHELLS = {
  bash: (commands: readonly Command[]): string => `# metier completion bash
_metier() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({name}) => name).join(' ')} help --version"
  else
    case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(({name, words}) => Object.entries(words).map(([option, known]) => `      "${name} --${option}") words="${known.join(' ')}" ;;`)).join('\n')}
      *) case "$word" in -*) case "\${COMP_WORDS[1]}" in
${commands.map(({name, options}) => `        ${name}) words="${dashed(options)}" ;;`).join('\n')}
      esac ;; esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _metier metier
`,
  zsh: (commands: readonly Command[]): string => `#compdef metier
# metier completion zsh
_metier() {
  if (( CURRENT == 2 )); then
    local -a known
    known=(
${commands.map(({name, summary}) => `      '${name}:${summary.replaceAll("'", "'\\''")}'`).join('\n')}
    )
    _describe command known
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${commands.flatMap(({name, words}) => Object.entries(words).map(([option, known]) => `    "${name} --${option}") compadd -- ${known.join(' ')}; return ;;`)).join('\n')}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    case $words[2] in
${commands.map(({name, options}) => `      ${name}) compadd -- ${dashed(options)} ;;`).join('\n')}
    esac
  else
    _files
  fi
}
_metier "$@"
`,
  fish: (commands: readonly Command[]): string => `# metier completion fish
${commands.map(({name, summary}) => `complete -c metier -n __fish_use_subcommand -f -a ${name} -d '${summary.replaceAll("'", "\\'")}'`).join('\n')}
${commands
  .flatMap(({name, options, words}) =>
    options.map((option) => {
      const known = words[option];
      return `complete -c metier -n '__fish_seen_subcommand_from ${name}' -l ${option}${known ? ` -x -a '${known.join(' ')}'` : ''}`;
    }),
  )
  .join('\n')}
`,
} as const;
