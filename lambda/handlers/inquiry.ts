import { GENERAL, inquire } from '../care';
import type { Situation } from '../situation';
import { currentGuide } from './turns';
import { babyToday } from './whose';

/** What the decision table looks at (brief C2), in general or about something named. */
export const inquiryOf = (situation: Situation, asked = GENERAL) => {
  const { session, now, content, country } = situation;
  return inquire(asked, {
    baby: babyToday(situation),
    told: session.told,
    now,
    policy: content.policy,
    country,
    during: currentGuide(situation) !== null,
  });
};
