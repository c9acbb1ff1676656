import type {Requirement} from '../read/reading.ts';

/** Traits that people claim and no resume proves, in the words of postings. English, German, French. */
const TRAITS =
  /^(?:(?:strong|excellent|good|effective|clear|written|verbal|oral|and|[&/,]|\s)*(?:communication|communicat(?:or|ing)|interpersonal|presentation|people|soft|organi[sz]ation(?:al)?|collaboration)(?: skills?)?|team ?work|team ?player|team spirit|collaborative|public speaking|time management|problem[- ]solving|critical thinking|analytical thinking|attention to detail|detail[- ]oriented|self[- ]?(?:starter|motivated|directed)|proactive|pro[- ]?activity|curious|curiosity|creativity|creative thinking|adaptab(?:le|ility)|flexib(?:le|ility)|ownership|work ethic|growth mindset|empathy|leadership skills|kommunikation(?:sf[äa]higkeit|sst[äa]rke)?|teamf[äa]higkeit|teamgeist|eigeninitiative|selbst[äa]ndigkeit|analytisches denken|belastbarkeit|flexibilit[äa]t|communication (?:orale|[ée]crite)|esprit d['’](?:[ée]quipe|analyse|initiative)|travail en [ée]quipe|autonomie|rigueur|curiosit[ée]|sens du relationnel)$/i;

/** Whether no way to meet a requirement can be told from a resume. */
export const isUntellable = ({anyOf}: Requirement): boolean =>
  anyOf.every((way) => way.kind === 'skill' && way.skill === null && TRAITS.test(way.label.trim()));
