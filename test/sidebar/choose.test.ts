import { describe, expect, it } from 'vitest';
import { sidebar as en } from '../../src/messages/en/sidebar';
import { sidebar as ja } from '../../src/messages/ja/sidebar';
import {
  chosenRoutes,
  everything,
  mondaysOf,
  nextStop,
  todaysRoute,
  usualMonday,
  usualRep,
} from '../../src/sidebar/choose';
import { safeMapUrl } from '../../src/sidebar/mapUrl';
import { PhoneLink } from '../../src/sidebar/parts/phoneLink';
import { answersOf, faultsOf, freshForm } from '../../src/sidebar/setUpForm';
import { visitResults } from '../../src/tables/generated';
import { freshState, teamState } from './fixtureState';

describe('what a view opens with', () => {
  it('is the user’s own rep, else the first with a route today', () => {
    expect(usualRep({ ...teamState(), ownRepId: 'R2' })).toBe('R2');
    const state = teamState();
    const routes = state.weeks[0]!.routes.filter((route) => route.repId !== 'R1');
    expect(usualRep({ ...state, ownRepId: null, weeks: [{ monday: '2026-11-23', routes }] })).toBe('R2');
  });

  it('is the first stop of today that is still planned', () => {
    expect(nextStop(todaysRoute(teamState(), 'R1')!)?.visitId).toBe('V0-1-2');
  });

  it('is this week while it has stops left, else the next that has', () => {
    expect(usualMonday(teamState())).toBe('2026-11-23');
    const weeks = [
      { monday: '2026-11-30', routes: [{ ...teamState().weeks[0]!.routes[1]!, day: '2026-12-01' }] },
    ];
    expect(usualMonday({ ...teamState(), weeks })).toBe('2026-11-30');
  });

  it('offers this week and the two after it, planned or not', () => {
    expect(mondaysOf(freshState())).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  });
});

describe('the routes chosen', () => {
  it('are one, a rep’s week, or a day of all reps', () => {
    const choice = { monday: '2026-11-23', repId: 'R1', day: '2026-11-25' };
    expect(chosenRoutes(teamState(), choice)).toHaveLength(1);
    expect(chosenRoutes(teamState(), { ...choice, day: everything })).toHaveLength(5);
    expect(chosenRoutes(teamState(), { ...choice, repId: everything })).toHaveLength(3);
  });
});

describe('links out of cells', () => {
  it('are followed over https alone', () => {
    expect(safeMapUrl('https://www.google.com/maps/dir/?api=1')).toBe(
      'https://www.google.com/maps/dir/?api=1',
    );
    for (const text of [
      'javascript:alert(1)',
      'http://a.example/',
      'data:text/html,x',
      'https://a@b.example/',
      '',
      '/x',
    ]) {
      expect(safeMapUrl(text)).toBeNull();
    }
  });
});

describe('the link to the page for phones', () => {
  const linkTo = (url: string) => PhoneLink({ url, text: 'スマホ用のページを開く' });
  it('leads to the web app, of a Workspace domain too', () => {
    for (const url of [
      'https://script.google.com/macros/s/AKfy/exec',
      'https://script.google.com/a/macros/example.jp/s/AKfy/exec',
    ])
      expect(linkTo(url)?.props).toMatchObject({ href: url });
  });
  it('is not there before a deployment, nor for another address', () => {
    for (const url of ['', 'javascript:alert(1)', 'https://script.google.com.example.jp/'])
      expect(linkTo(url)).toBeNull();
  });
});

describe('set-up', () => {
  const form = freshForm(freshState());

  it('starts with answers that need no change', () => {
    expect(faultsOf(form)).toEqual([]);
    expect(answersOf(form, 'ja')).toMatchObject({
      workingHours: '09:00-18:00',
      usualIntervalDays: 14,
      language: 'ja',
    });
  });

  it('offers sample data only where nothing of the user’s own can be adopted', () => {
    expect(form.withSampleData).toBe(false);
    expect(freshForm({ ...freshState(), adoptableTabs: [] }).withSampleData).toBe(true);
  });

  it('names each answer that cannot be used', () => {
    const wrong = { ...form, from: '18:00', to: '09:00', intervalDays: '0', startPosition: 'here' };
    expect(faultsOf(wrong)).toEqual(['hoursWrong', 'intervalWrong', 'positionWrong']);
  });
});

describe('the results offered', () => {
  it('are those of the dropdown in the visits tab', () => {
    for (const key of Object.keys(visitResults) as (keyof typeof visitResults)[]) {
      expect({ ja: ja.results[key], en: en.results[key] }).toEqual(visitResults[key]);
    }
  });
});
