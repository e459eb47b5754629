// SPDX-License-Identifier: EUPL-1.2
export { heldEvents } from './show-events/held-events.query.ts'
