// SPDX-License-Identifier: EUPL-1.2
export { findIntervention, listInterventions } from './list-interventions/list-interventions.query.ts'
export { kitOf } from './make-kit/kit.ts'
export { sharedKits } from './share-kit/shared-kit.query.ts'
