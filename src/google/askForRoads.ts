// Google's Routes API, asked for the legs that matter with the key of whoever runs the job.
import { matrixRequest, noteAnswer, type WantedLegs, wantedLegs } from '../jobs/planning/roads';
import type { Team } from '../jobs/team';
import { messagesOf } from '../messages';
import type { Book } from './book';
import { thinkingTime } from './execution';
import { driveAs, rememberedRoads, rememberRoads } from './roads';
import { loadRoutesKey } from './routesKey';

const url = 'https://routes.googleapis.com/distanceMatrix/v2:computeRouteMatrix';
/** `status` must be asked for, or every element looks sound. */
const fields = 'originIndex,destinationIndex,status,condition,distanceMeters,duration';
/** Legs a run: below 3,000 elements a minute (https://developers.google.com/maps/documentation/routes/usage-and-billing). */
const legsAtOnce = 2_000;
/** Requests that are sent together. */
const requestsTogether = 40;
/** Left for planning and writing, in milliseconds. */
const reservedTime = 120_000;

/**
 * Asks for the legs that nobody has asked for in a month; what fails leaves the computed times.
 *
 * @returns What is to be told.
 */
export function askForRoads(book: Book, team: Team, today: number): string[] {
  if (!team.settings.googleTravel) return [];
  const words = messagesOf(team.language).roads;
  const key = loadRoutesKey();
  if (key === '') return [words.noKey];
  const memory = rememberedRoads(book, today);
  const wanted = wantedLegs(team, memory.asked, { today, most: legsAtOnce });
  let answered = 0;
  let failure = '';
  for (let first = 0; first < wanted.length && failure === ''; first += requestsTogether) {
    if (thinkingTime() < reservedTime) break;
    const part = wanted.slice(first, first + requestsTogether);
    const answers = fetchLegs(part, key);
    if (typeof answers === 'string') failure = answers;
    else {
      part.forEach((legs, index) => {
        if (noteAnswer(memory.asked, legs, answers[index], today)) answered += legs.to.length;
      });
    }
  }
  if (answered > 0) rememberRoads(book, memory);
  driveAs(team, memory.asked);
  return failure === '' ? [] : [words.failed(failure.split(key).join('…'))];
}

/** The answers in the order of the requests, or why there are none. */
function fetchLegs(wanted: WantedLegs[], key: string): unknown[] | string {
  try {
    const responses = UrlFetchApp.fetchAll(
      wanted.map((legs) => ({
        url,
        method: 'post' as const,
        contentType: 'application/json',
        headers: { 'X-Goog-Api-Key': key, 'X-Goog-FieldMask': fields },
        payload: JSON.stringify(matrixRequest(legs)),
        muteHttpExceptions: true,
      })),
    );
    const answers = responses.map((response) => ({
      code: response.getResponseCode(),
      body: parsed(response.getContentText()),
    }));
    const refused = answers.find(({ code }) => code !== 200);
    return refused ? errorOf(refused.code, refused.body) : answers.map(({ body }) => body);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Errors come as an object, or as an array of one where the answer is a stream. */
function errorOf(code: number, body: unknown): string {
  const found = (Array.isArray(body) ? body[0] : body) as { error?: { message?: unknown } } | null;
  return `${code} ${String(found?.error?.message ?? '')}`.trim();
}
