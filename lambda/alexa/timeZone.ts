import { checkZone } from '../care';
import { type Access, configuration, type Http } from './services';

function isZone(name: unknown): name is string {
  if (typeof name !== 'string' || name === '') return false;
  try {
    checkZone(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The time zone of a device, such as "America/Denver", by Amazon's settings service; it asks for no
 * consent. Null whenever it cannot be had: nothing is set (204), any of its errors (INVALID_KEY,
 * INVALID_VALUE, INVALID_TOKEN, INVALID_URI, DEVICE_UNREACHABLE, UNKNOWN_ERROR; 401, 403, 429), no
 * answer, or a zone that Intl does not know. Never throws.
 */
export async function timeZoneOf(
  http: Http,
  access: Access,
  deviceId: string,
): Promise<string | null> {
  try {
    // Loaded at first need: few requests want a client, and every start would pay for it.
    const { services } = await import('ask-sdk-model');
    const client = new services.ups.UpsServiceClient(configuration(http, access));
    const zone: unknown = await client.getSystemTimeZone(deviceId);
    return isZone(zone) ? zone : null;
  } catch {
    return null;
  }
}
