// SPDX-License-Identifier: EUPL-1.2
export { InterventionNews } from './intervention/intervention.events.ts'
export type {
  Intervention,
  Kind as InterventionKind,
  Status as InterventionStatus,
} from './intervention/intervention.ts'
export { findIntervention, listInterventions } from './list-interventions/list-interventions.query.ts'
