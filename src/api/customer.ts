/** What of a ticket its customer may read: what they were sent, and nothing that stands for staff. */
import { toldReason } from '../domain/ticket.js';
import type { TicketDetail, TicketView } from '../views.js';

/** The same shape as for staff, with null and nothing where something is not for customers. */
export function forCustomer(view: TicketView | TicketDetail) {
  const { closedReason, pm } = view;
  const shown = {
    ...view,
    // They see its status; the stages are how the inside works.
    stage: null,
    pm: pm && { name: pm.name, email: null },
    task: null,
    deadlines: [],
    hold: null,
    untagged: null,
    stagingHeld: null,
    closedReason: toldReason(closedReason),
  };
  if (!('messages' in view)) return shown;
  // What staff wrote reaches a customer as a mail of the desk, or not at all.
  const messages = view.messages.filter(
    ({ internal, direction, kind }) => !internal && (direction === 'out' || kind === 'customer'),
  );
  return { ...shown, events: [], messages };
}
