// When an order can be delivered.
import type { Day } from '../../domain/day';
import { deliveryDayFor } from '../../domain/deliveryDay';
import { isOffLimits, shiftHours } from '../planning/calendar';
import type { Team } from '../team';

/** The first day, after the product's lead time, on which the customer is open and the rep is out; `null` when none is near. */
export function promisedDay(
  team: Team,
  { customerId, productId, day }: { customerId: string; productId: string; day: Day },
): Day | null {
  const customer = team.customers.get(customerId)?.record;
  const rep = customer && team.reps.get(customer.repId)?.record;
  if (!customer || !rep) return null;
  const lead = team.products.get(productId)?.record.leadDays ?? team.settings.leadDays;
  return deliveryDayFor(day, lead, {
    isWorkingDay: (one) => shiftHours(rep, one, team.settings) !== null,
    isOpen: (one) => !isOffLimits(customer, one),
  });
}
