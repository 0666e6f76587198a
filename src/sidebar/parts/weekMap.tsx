// The drawing without streets, or the street map, as the user has switched it.
import { useState } from 'preact/hooks';
import { type DrawnRoute, RouteMap } from '../map';
import type { Session } from '../session';
import { rememberStreets, streetsWanted } from '../tiles';
import { useWords } from '../words';
import { Icon } from './icon';
import { StreetMap } from './streetMap';

interface WeekMapProps {
  routes: DrawnRoute[];
  title: string;
  chosen: string | null;
  onChoose: (visitId: string) => void;
  session: Session;
}

export function WeekMap({ session, ...map }: WeekMapProps) {
  const words = useWords();
  const [streets, setStreets] = useState(streetsWanted);
  const isPlaced = map.routes.some(({ route }) => route.stops.some(({ position }) => position !== null));
  if (!isPlaced) return null;
  const change = (on: boolean): void => {
    setStreets(on);
    rememberStreets(on);
  };
  const giveUp = (): void => {
    setStreets(false);
    session.tell({ ok: false, message: words.week.streetsUnreachable, details: [] });
  };
  return (
    <>
      {streets ? <StreetMap {...map} onUnreachable={giveUp} /> : <RouteMap {...map} />}
      <button
        type="button"
        class="quiet streets-switch"
        aria-pressed={streets}
        title={words.week.streetsHint}
        onClick={() => change(!streets)}
      >
        <Icon name="map" />
        {words.week.streets}
      </button>
    </>
  );
}
