import { describe, expect, it } from 'vitest';
import { withMarks } from '../../src/sidebar/marks';
import { teamState } from './fixtureState';

const stopIn = (state: ReturnType<typeof teamState>, visitId: string) =>
  state.weeks
    .flatMap(({ routes }) => routes.flatMap(({ stops }) => stops))
    .find((stop) => stop.visitId === visitId);

describe('marks on their way', () => {
  it('shows the marked visit as done and leaves the others and the given state alone', () => {
    const state = teamState();
    const before = JSON.stringify(state);
    const marked = withMarks(state, [{ visitId: 'V0-1-2', status: 'done', note: 'OK' }]);
    expect(stopIn(marked, 'V0-1-2')).toMatchObject({ status: 'done', note: 'OK', result: '' });
    expect(stopIn(marked, 'V0-1-3')).toEqual(stopIn(state, 'V0-1-3'));
    expect(JSON.stringify(state)).toBe(before);
  });

  it('lets the later of two marks on one visit stand', () => {
    const marks = [
      { visitId: 'V0-1-2', status: 'done' as const },
      { visitId: 'V0-1-2', status: 'planned' as const },
    ];
    expect(stopIn(withMarks(teamState(), marks), 'V0-1-2')?.status).toBe('planned');
  });

  it('is the same state again when there are no marks', () => {
    const state = teamState();
    expect(withMarks(state, [])).toBe(state);
  });
});
