// The geocoder, asked for so many addresses a run.
import { missingAddresses, type Place, placeByAddress, placeOfAnswer } from '../jobs/places';
import type { Team } from '../jobs/team';
import { messagesOf } from '../messages';
import type { Book } from './book';
import { thinkingTime } from './execution';
import { rememberedPlaces, rememberPlaces } from './places';

/** A day's quota is 1,000 for a consumer account (https://developers.google.com/apps-script/guides/services/quotas). */
const askedAtOnce = 250;
/** Left for planning and writing, in milliseconds. */
const reservedTime = 120_000;

/**
 * Asks where addresses are that nobody has asked for in a month, and remembers the answers.
 *
 * @returns What is to be told, when addresses are left for another run.
 */
export function askForPlaces(book: Book, team: Team, today: number): string[] {
  const addresses = missingAddresses(team);
  if (addresses.length === 0) return [];
  const { places, rows } = rememberedPlaces(book, today);
  const unknown = addresses.filter((address) => !places.has(address));
  if (unknown.length === 0) return [];
  const answers = answersFor(unknown.slice(0, askedAtOnce), team);
  for (const [address, place] of answers) places.set(address, { ...place, askedOn: today });
  if (answers.size > 0) {
    rememberPlaces(book, places, rows);
    placeByAddress(team, places);
  }
  const left = unknown.length - answers.size;
  return left > 0 ? [messagesOf(team.language).outcome.placesLeft(left)] : [];
}

/** Answers until time or quota is used up. */
function answersFor(addresses: string[], { language }: Team): Map<string, Place> {
  const answers = new Map<string, Place>();
  const geocoder = Maps.newGeocoder().setLanguage(language);
  if (language === 'ja') geocoder.setRegion('jp');
  for (const address of addresses) {
    if (thinkingTime() < reservedTime) break;
    const place = askGently(geocoder, address);
    if (!place) break;
    answers.set(address, place);
  }
  return answers;
}

/** `null` when there is no quota left or no network: the plan goes on without. */
function askGently(geocoder: GoogleAppsScript.Maps.Geocoder, address: string): Place | null {
  try {
    return placeOfAnswer(geocoder.geocode(address));
  } catch (error) {
    console.warn(String(error));
    return null;
  }
}
