import type { Directive } from 'ask-sdk-model';
import type { RequestBody } from './envelopes';
import type { Faults } from './types';

const STATUS = { granted: 'ACCEPTED', denied: 'DENIED', notAnswered: 'NOT_ANSWERED' } as const;

const status = (code: number) => ({
  code: String(code),
  message: code === 200 ? 'OK' : 'Internal Service Error',
});

interface Asked {
  readonly scope: string;
  readonly token: string | undefined;
  readonly answerAs: 'Connections.Response' | 'SessionResumedRequest';
}

/** The consent a response asks for, in either of the two forms. */
function asked(directives: readonly Directive[]): Asked | null {
  for (const directive of directives) {
    if (directive.type === 'Connections.SendRequest' && directive.name === 'AskFor') {
      const scope = String(directive.payload?.['permissionScope'] ?? '');
      return { scope, token: directive.token, answerAs: 'Connections.Response' };
    }
    if (
      directive.type === 'Connections.StartConnection' &&
      directive.uri.includes('AskForPermissionsConsent')
    ) {
      const scopes: unknown = directive.input?.['permissionScopes'];
      const [first] = Array.isArray(scopes) ? (scopes as { permissionScope?: string }[]) : [];
      const scope = first?.permissionScope ?? '';
      return { scope, token: directive.token, answerAs: 'SessionResumedRequest' };
    }
  }
  return null;
}

/** What the parent answers to a response that asks for consent, or null if it asks for none. */
export function consentAnswer(
  directives: readonly Directive[],
  reminders: Faults['reminders'],
): RequestBody | null {
  const ask = asked(directives);
  if (!ask) return null;
  const code = reminders === 'down' ? 500 : 200;
  const answer = reminders === 'down' ? undefined : STATUS[reminders];
  const token = ask.token === undefined ? {} : { token: ask.token };
  if (ask.answerAs === 'Connections.Response') {
    const payload = answer && {
      permissionScope: ask.scope,
      status: answer,
      isCardThrown: answer === 'NOT_ANSWERED',
    };
    return {
      type: ask.answerAs,
      name: 'AskFor',
      status: status(code),
      ...(payload && { payload }),
      ...token,
    };
  }
  const result = answer && { permissionScope: ask.scope, status: answer };
  return {
    type: ask.answerAs,
    cause: {
      type: 'ConnectionCompleted',
      ...token,
      status: status(code),
      ...(result && { result }),
    },
  };
}
