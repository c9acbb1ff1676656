import {adzuna} from './adzuna.ts';
import {arbeitnow} from './arbeitnow.ts';
import {ashby} from './ashby.ts';
import {bamboohr} from './bamboohr.ts';
import {breezy} from './breezy.ts';
import {bundesagentur} from './bundesagentur.ts';
import {eures} from './eures.ts';
import {feed} from './feed.ts';
import {greenhouse} from './greenhouse.ts';
import {hackerNews} from './hacker-news.ts';
import {jobPages} from './job-pages.ts';
import {lever} from './lever.ts';
import {personio} from './personio.ts';
import {pinpoint} from './pinpoint.ts';
import {recruitee} from './recruitee.ts';
import {remoteok} from './remoteok.ts';
import {remotive} from './remotive.ts';
import {rippling} from './rippling.ts';
import {smartrecruiters} from './smartrecruiters.ts';
import type {Source} from './source.ts';
import {teamtailor} from './teamtailor.ts';
import {theMuse} from './the-muse.ts';
import {usajobs} from './usajobs.ts';
import {wordpress} from './wordpress.ts';
import {workable} from './workable.ts';
import {workday} from './workday.ts';

export {isPrivateAddress} from './addresses.ts';
export {type Answer, Politeness, type Send, type Validators, type World} from './ask.ts';
export {type Gathered, gather} from './gather.ts';
export {recogniseBoard} from './recognise.ts';
export {type Board, type Source, SourceFault} from './source.ts';

/** All sources: first those that are asked by default. */
export const SOURCES: readonly Source[] = [
  greenhouse,
  lever,
  ashby,
  workable,
  recruitee,
  personio,
  teamtailor,
  hackerNews,
  remoteok,
  remotive,
  arbeitnow,
  theMuse,
  bundesagentur,
  jobPages,
  feed,
  wordpress,
  smartrecruiters,
  pinpoint,
  bamboohr,
  breezy,
  rippling,
  workday,
  usajobs,
  adzuna,
  eures,
];

/** The source of that id; `undefined` when there is none. */
export const sourceOf = (id: string): Source | undefined => SOURCES.find((source) => source.id === id);
