import type { ProposalOutcome, ProposalView, StopView } from '../../jobs/views';
import type { Session } from '../session';
import { useWords } from '../words';

interface ProposalProps {
  session: Session;
  customerId: string;
  name: string;
  proposal: ProposalView;
}

const outcomes: ProposalOutcome[] = ['interested', 'ordered', 'declined', 'later'];

/** The one product to propose, and what came of it in one tap; the same tap again takes it back. */
export function Proposal({ session, customerId, name, proposal }: ProposalProps) {
  const words = useWords();
  const { productId, text, outcome } = proposal;
  return (
    <section class="proposal" aria-label={words.proposal.of(name)}>
      <p>{text}</p>
      <div class="choices">
        {outcomes.map((one) => (
          <button
            key={one}
            type="button"
            class="slim"
            aria-pressed={outcome === one}
            onClick={() =>
              void session.recordProposal({ customerId, productId, outcome: outcome === one ? null : one })
            }
          >
            {words.proposal.outcomes[one]}
          </button>
        ))}
      </div>
    </section>
  );
}

export function StopProposal({ stop, session }: { stop: StopView; session: Session }) {
  const { proposal, customerId, customerName } = stop;
  return (
    proposal && <Proposal session={session} customerId={customerId} name={customerName} proposal={proposal} />
  );
}
