/** One request that was answered: nothing of what it asked or was told. */
export interface Answered {
  readonly method: string;
  /** The pattern of the route, such as "/api/roles/{role}". */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
  /** Whose key it was; null without keys. */
  readonly key: string | null;
}

/** A line of the log. */
export const logLine = ({milliseconds, key, ...rest}: Answered, time: Date): string =>
  `${JSON.stringify({time: time.toISOString(), ...rest, ms: Math.round(milliseconds * 10) / 10, ...(key ? {key} : {})})}\n`;

const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Count {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  count: number;
}

interface Times {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts what is answered, for Prometheus. */
export class Metrics {
  readonly #counts = new Map<string, Count>();
  readonly #times = new Map<string, Times>();
  inFlight = 0;

  add({method, route, status, milliseconds}: Answered): void {
    const key = `${method} ${route} ${status}`;
    const one = this.#counts.get(key) ?? {method, route, status, count: 0};
    one.count++;
    this.#counts.set(key, one);
    const times = this.#times.get(route) ?? {buckets: BOUNDS.map(() => 0), sum: 0, count: 0};
    const seconds = milliseconds / 1000;
    BOUNDS.forEach((bound, i) => {
      if (seconds <= bound) times.buckets[i] = (times.buckets[i] ?? 0) + 1;
    });
    times.sum += seconds;
    times.count++;
    this.#times.set(route, times);
  }

  /** All figures as Prometheus reads them; `gauges` are told besides. */
  text(gauges: Readonly<Record<string, readonly [help: string, value: number]>>): string {
    return [
      ...head('metier_http_requests_total', 'Requests that were answered', 'counter'),
      ...[...this.#counts.values()].map(
        ({method, route, status, count}) =>
          `metier_http_requests_total{method="${method}",route="${route}",status="${status}"} ${count}`,
      ),
      ...head('metier_http_request_seconds', 'How long answers took', 'histogram'),
      ...[...this.#times].flatMap(([route, times]) => histogram(route, times)),
      ...Object.entries(gauges).flatMap(([name, [help, value]]) => [...head(name, help, 'gauge'), `${name} ${value}`]),
      '',
    ].join('\n');
  }
}

const head = (name: string, help: string, type: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];

const histogram = (route: string, {buckets, sum, count}: Times): string[] => [
  ...BOUNDS.map((bound, i) => `metier_http_request_seconds_bucket{route="${route}",le="${bound}"} ${buckets[i]}`),
  `metier_http_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`,
  `metier_http_request_seconds_sum{route="${route}"} ${sum}`,
  `metier_http_request_seconds_count{route="${route}"} ${count}`,
];
