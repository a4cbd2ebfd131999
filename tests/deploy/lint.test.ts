import { join } from 'node:path';
import util from 'node:util';
import { validateFile } from 'cfn-lint';
import { root } from '../docs/pages';
import { FILE } from './support/template';

/**
 * What the linter does not know, because it is older; when each was added, cfn-lint 1.51 of AWS, which
 * is no npm package and so not run here, took it. Anything else it finds is our mistake, and what it
 * has learned has to go. Of values it knows nothing: values.test.ts.
 */
const NEWER = [
  'Rules > LiveAlarmsAreHeard > RuleCondition: Intrinsic function Fn::Equals is not supported here',
  'Rules > LiveAlarmsAreHeard > Assertions > 0 > Assert: Intrinsic function Fn::Not is not supported here',
  'Globals > Function: Invalid or unsupported SAM Globals property name: Architectures',
  'Globals > Function > Tags > Stage: Intrinsic function Ref is not supported here',
  'SkillFunction > EventInvokeConfig',
  'SkillRole > Tags',
  'Households > DeletionProtectionEnabled',
  'Households > PointInTimeRecoverySpecification > RecoveryPeriodInDays',
  'EventsRole > Tags',
  'DeadLetters > SqsManagedSseEnabled',
  'Alarms > Tags',
];
/** A variable that there is in `development` only; it does not know AWS::NoValue. */
const NO_VALUE =
  'SkillFunction > Environment > Variables > NODE_OPTIONS: Expecting a string, got undefined';

// The linter calls it, and Node 23 took it away.
if (!('isUndefined' in util)) {
  Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
}

const SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

/** A finding by its place, and by its message unless that only says that a property is unknown. */
const named = ({ message, resource }: { message: string; resource: string }) => {
  const place = resource.replace('Resources > ', '').replace(' > Properties', '');
  return message.includes('is not a valid property of') ? place : `${place}: ${message}`;
};

test.each([
  ['development', NEWER],
  ['live', [...NEWER, NO_VALUE]],
])('in %s the linter finds nothing that it could know', (Stage, known) => {
  const parameters = { SkillId: SKILL_ID, Stage, AlarmEmail: 'on-call@gentlehands.example' };
  const { errors } = validateFile(join(root, FILE), { parameters });
  expect(errors.crit.map(named).sort()).toEqual([...known].sort());
  expect([...errors.warn, ...errors.info]).toEqual([]);
});
