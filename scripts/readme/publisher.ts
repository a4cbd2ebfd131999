import { readCommon } from '../package/source';

/** Who answers for the skill, as store/manifest.json names them. */
export function publisher(): string {
  const { name, contact } = readCommon().publisher;
  return `Gentle Hands is published by ${name}, who answers for it and for this page: <${contact}>.`;
}
