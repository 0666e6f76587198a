import type { StopView } from '../../jobs/views';
import { useWords } from '../words';
import { Facts } from './facts';
import { LongText } from './longText';

/** Why this stop, what they bought, what to bring up, what is open. */
export function StopFacts({ stop }: { stop: StopView }) {
  const words = useWords();
  const cases = stop.openCases.length > 0 && (
    <ul class="cases">
      {stop.openCases.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
  return (
    <Facts
      facts={[
        { name: words.stop.why, value: stop.reason },
        { name: words.stop.lastPurchase, value: stop.lastPurchase && <LongText text={stop.lastPurchase} /> },
        { name: words.stop.bringUp, value: stop.bringUp && <LongText text={stop.bringUp} /> },
        { name: words.stop.openCases, value: cases || '' },
        { name: words.stop.address, value: stop.address },
        { name: words.stop.result, value: stop.result },
        { name: words.stop.note, value: stop.note },
      ]}
    />
  );
}
