import { APPLICATION_ID } from './ids';
import type { DeviceType } from './types';

const API_ENDPOINT = 'https://api.amazonalexa.com';
export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** A request's own part, without what every request has. */
export type RequestBody = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Everything around a request. */
export interface Surroundings {
  readonly requestId: string;
  readonly now: number;
  readonly locale: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly deviceType: DeviceType;
  readonly remindersGranted: boolean;
  /** Null for events that belong to no session. */
  readonly session: {
    readonly id: string;
    readonly isNew: boolean;
    readonly attributes: Readonly<Record<string, unknown>>;
  } | null;
}

const application = { applicationId: APPLICATION_ID };

const user = (around: Surroundings) => ({
  userId: around.userId,
  permissions: {
    scopes: {
      [REMINDERS_SCOPE]: { status: around.remindersGranted ? 'GRANTED' : 'DENIED' },
    },
  },
});

const system = (around: Surroundings) => ({
  application,
  user: user(around),
  ...(around.session && {
    device: {
      deviceId: around.deviceId,
      supportedInterfaces:
        around.deviceType === 'screen'
          ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } }
          : {},
    },
  }),
  apiEndpoint: API_ENDPOINT,
  apiAccessToken: `token.${around.requestId}`,
});

const viewport = {
  experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
  mode: 'HUB',
  shape: 'RECTANGLE',
  pixelWidth: 1280,
  pixelHeight: 800,
  dpi: 213,
  currentPixelWidth: 1280,
  currentPixelHeight: 800,
  touch: ['SINGLE'],
};

/** A request envelope as Alexa sends it. */
export const requestEnvelope = (body: RequestBody, around: Surroundings): object => ({
  version: '1.0',
  ...(around.session && {
    session: {
      new: around.session.isNew,
      sessionId: around.session.id,
      application,
      attributes: around.session.attributes,
      user: user(around),
    },
  }),
  context: {
    System: system(around),
    ...(around.session && around.deviceType === 'screen' && { Viewport: viewport }),
  },
  request: {
    ...body,
    requestId: around.requestId,
    timestamp: new Date(around.now).toISOString(),
    locale: around.locale,
  },
});
