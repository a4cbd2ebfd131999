import { REMINDERS_SCOPE } from '../../../lambda/alexa/consent';
import { readModel } from '../../../simulator/hearing/model';
import fc from '../../support/properties';
import { amount, hostile } from './odd';

/** Right requests: every type that ask-sdk-model has, and every intent of the model with its slots. */

const model = readModel('en-US');
if (model === null) throw new Error('there is no model');

/** Types that are answered with nothing, whatever they carry; tests/fuzz/types.test.ts has them all. */
export const OTHER_TYPES = `
  Alexa.Advertisement.AdCompleted Alexa.Advertisement.AdNotRendered
  Alexa.Advertisement.ReadyToEnqueueAudio Alexa.Authorization.Grant Alexa.DataStore.Error
  Alexa.DataStore.PackageManager.InstallationError Alexa.DataStore.PackageManager.UpdateRequest
  Alexa.DataStore.PackageManager.UsagesInstalled Alexa.DataStore.PackageManager.UsagesRemoved
  Alexa.Presentation.APL.LoadIndexListData Alexa.Presentation.APL.LoadTokenListData
  Alexa.Presentation.APL.RuntimeError Alexa.Presentation.APLA.RuntimeError
  Alexa.Presentation.APLT.UserEvent Alexa.Presentation.HTML.Message
  Alexa.Presentation.HTML.RuntimeError AlexaHouseholdListEvent.ItemsCreated
  AlexaHouseholdListEvent.ItemsDeleted AlexaHouseholdListEvent.ItemsUpdated
  AlexaHouseholdListEvent.ListCreated AlexaHouseholdListEvent.ListDeleted
  AlexaHouseholdListEvent.ListUpdated AlexaSkillEvent.NotificationSubscriptionChanged
  AlexaSkillEvent.ProactiveSubscriptionChanged AlexaSkillEvent.SkillAccountLinked
  AlexaSkillEvent.SkillDisabled AlexaSkillEvent.SkillEnabled
  AlexaSkillEvent.SkillPermissionAccepted AlexaSkillEvent.SkillPermissionChanged
  AudioPlayer.PlaybackFailed AudioPlayer.PlaybackFinished AudioPlayer.PlaybackNearlyFinished
  AudioPlayer.PlaybackStarted AudioPlayer.PlaybackStopped CanFulfillIntentRequest
  Connections.Request CustomInterfaceController.EventsReceived CustomInterfaceController.Expired
  Dialog.API.Invoked Dialog.InputRequest Display.ElementSelected GameEngine.InputHandlerEvent
  Messaging.MessageReceived PlaybackController.NextCommandIssued
  PlaybackController.PauseCommandIssued PlaybackController.PlayCommandIssued
  PlaybackController.PreviousCommandIssued Reminders.ReminderCreated Reminders.ReminderDeleted
  Reminders.ReminderStarted Reminders.ReminderStatusChanged Reminders.ReminderUpdated
  SessionEndedRequest System.ExceptionEncountered
`
  .trim()
  .split(/\s+/);

export const NAMES = ['babyName', 'otherName'];
const name = fc.oneof(fc.constantFrom('Mia', 'Leo', 'Zoë', "O'Neil"), hostile);

const matchedBy = (code: string, id?: string) => ({
  resolutionsPerAuthority: [
    {
      authority: 'amzn1.er-authority.echo-sdk.ours.type',
      status: { code },
      ...(id !== undefined && { values: [{ value: { name: id, id } }] }),
    },
  ],
});

/** Words that every table has an entry for, unless it is looked into with care. */
const inherited = fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf');

/** What Alexa may hear for a slot: a value of ours, somebody's words, an amount, a name, nothing. */
function heardFor(type: string): fc.Arbitrary<object> {
  const ids =
    model?.types?.find((one) => one.name === type)?.values.map(({ id }) => id ?? '') ?? [];
  if (ids.length === 0) {
    const value = type === 'AMAZON.FirstName' ? name : amount;
    return value.map((said) => ({ value: said, slotValue: { type: 'Simple', value: said } }));
  }
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...ids)
        .map((id) => ({ value: id, resolutions: matchedBy('ER_SUCCESS_MATCH', id) })),
    },
    {
      weight: 1,
      arbitrary: hostile.map((value) => ({
        value,
        resolutions: matchedBy('ER_SUCCESS_NO_MATCH'),
      })),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(inherited, hostile).map((id) => ({
        value: id,
        resolutions: matchedBy('ER_SUCCESS_MATCH', id),
      })),
    },
  );
}

const intents = model.intents.map(({ name: intent, slots = [] }) => {
  const heard = slots.map((slot) =>
    fc
      .option(heardFor(slot.type), { freq: 3 })
      .map(
        (said) => [slot.name, { name: slot.name, confirmationStatus: 'NONE', ...said }] as const,
      ),
  );
  return fc.tuple(...heard).map((said) => ({
    type: 'IntentRequest',
    dialogState: 'STARTED',
    intent: { name: intent, confirmationStatus: 'NONE', slots: Object.fromEntries(said) },
  }));
});

/** Intents that no model of ours has. */
const strangers = fc
  .constantFrom(
    'nobodyKnows',
    'constructor',
    '__proto__',
    'Ignored',
    'SessionEndedIntent',
    'launch',
    'consent',
  )
  .map((stranger) => ({
    type: 'IntentRequest',
    dialogState: 'STARTED',
    intent: { name: stranger, confirmationStatus: 'NONE', slots: {} },
  }));

const answer = fc.constantFrom('ACCEPTED', 'DENIED', 'NOT_ANSWERED', 'REDIRECT_TO_APP', 'MAYBE');
const consents = fc.oneof(
  answer.map((status) => ({
    type: 'Connections.Response',
    name: 'AskFor',
    status: { code: '200', message: 'OK' },
    payload: { permissionScope: REMINDERS_SCOPE, status },
    token: 'reminders',
  })),
  answer.map((status) => ({
    type: 'SessionResumedRequest',
    cause: {
      type: 'ConnectionCompleted',
      token: 'reminders',
      status: { code: '200', message: 'OK' },
      result: { permissionScopes: [{ permissionScope: REMINDERS_SCOPE, status }] },
    },
  })),
);
const touches = fc
  .constantFrom('next', 'launch', 'stop', 'sessionEnded', 'ignored', 'consent', 'gone')
  .map((what) => ({
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 'x',
    arguments: [what],
    source: {},
    components: {},
  }));

/** A request without what every request has: id, time and locale. */
export const requests: fc.Arbitrary<object & { readonly type: string }> = fc.oneof(
  { weight: 30, arbitrary: fc.oneof(...intents) },
  { weight: 1, arbitrary: strangers },
  { weight: 4, arbitrary: fc.constant({ type: 'LaunchRequest' }) },
  { weight: 2, arbitrary: consents },
  { weight: 1, arbitrary: touches },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...OTHER_TYPES).map((type) => ({
      type,
      reason: 'USER_INITIATED',
      error: { type: 'INVALID_RESPONSE', message: '' },
    })),
  },
);
