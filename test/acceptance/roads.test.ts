import { beforeAll, describe, expect, it } from 'vitest';
import { createRoutesServer } from '../../src/local/routesServer';
import {
  type Language,
  languages,
  type Outcome,
  rowsOf,
  run,
  saveSetting,
  smallWorld,
  type World,
  worldWith,
} from './world';

const key = 'test-key-0000';
const scope = 'https://www.googleapis.com/auth/script.external_request';
const captions = {
  ja: ['巡り', 'その他', 'Googleの鍵'],
  en: ['Meguri', 'More', 'Key for Google'],
};

interface Place {
  latitude: number;
  longitude: number;
}

/** Roads that follow the grid of the map: a drive is as long as both sides of the rectangle, at 18 km/h, and odd seconds. */
function drive(from: Place, to: Place): { seconds: number; meters: number } {
  const north = Math.abs(from.latitude - to.latitude) * 111_195;
  const east = Math.abs(from.longitude - to.longitude) * 111_195 * Math.cos((from.latitude * Math.PI) / 180);
  const meters = Math.round(north + east);
  return { seconds: Math.round(meters / 5) + 61, meters };
}

interface Roads {
  world: World;
  /** Elements of each request. */
  requests: number[];
}

function roadsWorld(
  language: Language,
  { typed = key, scopes = [scope], from = smallWorld(language) } = {},
): Roads {
  const requests: number[] = [];
  const server = createRoutesServer({ key, drive });
  const world = worldWith(from, {
    typed,
    scopes,
    responders: {
      fetch: (url, params) => {
        const body = JSON.parse(String(params['payload'])) as { origins: []; destinations: [] };
        requests.push(body.origins.length * body.destinations.length);
        return server(url, params);
      },
    },
  });
  saveSetting(world, 'googleTravel', language === 'ja' ? 'する' : 'yes');
  saveSetting(world, 'learnsTravel', language === 'ja' ? 'しない' : 'no');
  return { world, requests };
}

const enterKey = ({ host, language }: World): void => {
  host.choose(...captions[language]);
};

describe.each(languages)('drives from Google (%s)', (language) => {
  let roads: Roads;
  let outcome: Outcome;

  beforeAll(() => {
    roads = roadsWorld(language);
    enterKey(roads.world);
    outcome = run(roads.world, 'planWeek');
  });

  it('are asked for between near neighbours only, and Google is named beside them', () => {
    const { world, requests } = roads;
    expect(outcome.ok).toBe(true);
    const elements = requests.reduce((sum, count) => sum + count, 0);
    const customers = rowsOf(world, 'customers').length;
    expect(elements).toBeGreaterThan(customers);
    expect(elements).toBeLessThanOrEqual(8 * customers + 48 * rowsOf(world, 'reps').length);
    expect(outcome.details.join()).toContain('Powered by Google, ©2026 Google');
  });

  it('are the drives of the plan', () => {
    const { world } = roads;
    const places = new Map(
      rowsOf(world, 'customers').map((row) => [
        row.text('id'),
        { latitude: Number(row.get('lat')), longitude: Number(row.get('lng')) },
      ]),
    );
    const stops = rowsOf(world, 'week').filter((row) => row.get('kind') === 'stop');
    let [asGoogle, legs] = [0, 0];
    stops.forEach((stop, index) => {
      const before = stops[index - 1];
      if (!before || before.text('day') !== stop.text('day') || before.text('rep') !== stop.text('rep'))
        return;
      const [from, to] = [places.get(before.text('customerId'))!, places.get(stop.text('customerId'))!];
      legs += 1;
      if (Number(stop.get('travel')) === Math.ceil(drive(from, to).seconds / 60 - 0.01)) asGoogle += 1;
    });
    expect(legs).toBeGreaterThan(10);
    expect(asGoogle).toBeGreaterThan(0.8 * legs);
  });

  it('are remembered in a hidden tab and not asked for twice within a month', () => {
    const { world, requests } = roads;
    expect(world.host.workbook.sheetByName('_meguri_roads')?.properties.hidden).toBe(true);
    const before = requests.length;
    run(world, 'planWeek');
    run(world, 'replan');
    expect(requests.length).toBe(before);
    world.host.state.triggers = [];
    const later = roadsWorld(language, { from: world });
    later.world.host.advanceTo(world.host.now() + 31 * 86_400_000);
    run(later.world, 'planWeek');
    expect(later.requests.length).toBeGreaterThan(0);
  });

  it('leave the key nowhere in the workbook, the log or the words', () => {
    const { world } = roads;
    const { properties, ...rest } = world.host.toJSON();
    expect(JSON.stringify(properties['user'])).toContain(key);
    const { questions: _typed, ...ui } = rest.ui;
    const told = [
      rest.workbook,
      ui,
      properties['document'],
      properties['script'],
      outcome,
      world.host.history,
    ];
    expect(JSON.stringify(told)).not.toContain(key);
  });
});

describe.each(languages)('when Google cannot be asked (%s)', (language) => {
  it.each([
    ['there is no key', { typed: '' }, /鍵がない|no key/],
    ['the key is wrong', { typed: 'wrong-key' }, /API key not valid/],
    ['the manifest does not allow it', { scopes: [] }, /script\.external_request/],
  ])('because %s, the plan is made with computed drives and says why', (_name, options, words) => {
    const { world } = roadsWorld(language, options);
    enterKey(world);
    const outcome = run(world, 'planWeek');
    expect(outcome.ok).toBe(true);
    expect(outcome.details.some((line) => words.test(line))).toBe(true);
    expect(outcome.details.join()).not.toContain('wrong-key');
    expect(rowsOf(world, 'week').filter((row) => row.get('kind') === 'stop').length).toBeGreaterThan(5);
    expect(world.host.workbook.sheetByName('_meguri_roads')).toBeUndefined();
  });
});

describe('a team that does not use Google', () => {
  it('sends no request and needs no permission for it, key or not', () => {
    const { world, requests } = roadsWorld('ja', { scopes: [] });
    enterKey(world);
    saveSetting(world, 'googleTravel', 'しない');
    const result = world.host.googleScriptRun('sidebarRun', ['planWeek', {}]);
    expect(requests).toEqual([]);
    expect(result.report.missingScopes).toEqual([]);
  });
});
