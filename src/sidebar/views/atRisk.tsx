// 注意: customers who went quiet, with what they were worth and why they are here.
import type { AtRiskView } from '../../jobs/views';
import { everything, isOfRep } from '../choose';
import { dateText } from '../dates';
import type { DeskProps } from '../desk';
import { CustomerActions } from '../parts/customerActions';
import { Empty } from '../parts/empty';
import { Facts } from '../parts/facts';
import { LongList } from '../parts/longList';
import { RepPicker } from '../parts/repPicker';
import { useWords } from '../words';

export function AtRisk(desk: DeskProps) {
  const words = useWords();
  const { state, repId } = desk;
  const quiet = state.atRisk.filter(({ repName }) => isOfRep(state, repId, repName));
  return (
    <>
      <div class="view-head">
        <h2>{words.atRisk.heading}</h2>
        <p class="hint">{words.atRisk.hint}</p>
        <RepPicker {...desk} everyone={words.everyone} />
        {quiet.length > 0 && <p class="figures">{words.count(quiet.length)}</p>}
      </div>
      {quiet.length === 0 ? (
        <Empty title={words.atRisk.empty} hint={words.atRisk.emptyHint} />
      ) : (
        <LongList items={quiet} show={(one) => <RiskEntry key={one.customerId} risk={one} desk={desk} />} />
      )}
    </>
  );
}

function RiskEntry({ risk, desk }: { risk: AtRiskView; desk: DeskProps }) {
  const words = useWords();
  return (
    <li class="entry">
      <h3 class="entry-name">
        <span title={risk.customerName}>{risk.customerName}</span>
      </h3>
      {desk.repId === everything && <p class="muted">{risk.repName}</p>}
      <Facts
        facts={[
          { name: words.atRisk.reason, value: risk.reason },
          {
            name: words.atRisk.lastOrder,
            value: words.atRisk.ago(dateText(words, risk.lastOrder), risk.daysSinceLast),
          },
          { name: words.atRisk.yearly, value: words.yen(risk.yearlyAmount) },
        ]}
      />
      <CustomerActions desk={desk} customerId={risk.customerId} name={risk.customerName} withCard />
    </li>
  );
}
