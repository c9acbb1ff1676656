import type {PayComponent} from '../reading.ts';

/** The part of pay that the words around an amount name. */
export function componentOf(before: string, after: string, lead: string): PayComponent {
  const near = `${before.slice(-70)} # ${after.slice(0, 30)}`;
  if (/\bote\b|on[- ]target/.test(near)) return 'ote';
  if (
    /^[\s)]*(?:of )?(?:variab|bonus|de prime)|^[\s)]*(?!plus|and|und|et)(?:\w+ ){0,2}(?:variab\w* (?:of|de|von)|bonus (?:of|von|de|:))/.test(
      after,
    ) ||
    /(?:variab\w*|bonus)[^.#]{0,15}$/.test(before)
  )
    return 'bonus';
  if (/(?:equity|rsus?|stock)(?: grants?| package| range)?(?: of|:) ?$/.test(before)) return 'equity';
  if (/all-?in\b|\bai ?\/|total (?:\w+ )?comp|total (?:target )?cash|total rewards|package|\btc\b/.test(near))
    return 'total';
  if (
    /\bbase\b|salar|salaire|gehalt|fixe|grundgehalt/.test(near) ||
    /\bbase\b|salar|salaire|gehalt/.test(lead.slice(-60))
  )
    return 'base';
  return 'unspecified';
}

/** "Tier 1: $…", "For Berlin-based roles: …", "$150k (NYC)": whom a figure is for. */
export function appliesTo(before: string, after: string, text: string): string | null {
  const led =
    /(?:^|[\n;•|.*–-] ?)(?:for )?(?<to>[\p{L}\d][^:\n;|$€£]{1,50}?)(?:-based)?(?: (?:roles?|candidates|employees|applicants|residents|locations?))?:\s*(?:the base[^:]{0,60})?$/u.exec(
      before,
    )?.groups?.to;
  if (
    led &&
    !/salar|compensation|\bpay\b|range|gehalt|vergütung|rémun|salaire|honorar|rate|base|budget|satz|offer|brut|package|wage|\bcomp\b|\bctc\b/.test(
      led,
    )
  )
    return text.slice(before.lastIndexOf(led), before.lastIndexOf(led) + led.length).trim();
  const behind = /^ ?\((?<to>[\p{L}][^)\d$€]{2,40})\)/u.exec(after)?.groups?.to;
  return behind && !/salar|equity|base|gross|brut|bonus|depend|usd|exper|stock|negot|annual|year|hour|ctc/.test(behind)
    ? text
        .slice(text.length - after.length)
        .slice(after.indexOf(behind))
        .slice(0, behind.length)
    : null;
}
