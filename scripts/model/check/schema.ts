import validate from '../../../tests/support/generated/model';
import type { Rule } from './finding';

/** The built model is an InteractionModelData of Amazon's own types. */
export const schema: Rule = ({ built, places }) => {
  validate(built);
  return (validate.errors ?? []).map(({ instancePath, message }) =>
    places.setting('invocationName', `${instancePath || 'the model'} ${message}`),
  );
};
