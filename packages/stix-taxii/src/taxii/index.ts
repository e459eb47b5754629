// SPDX-License-Identifier: EUPL-1.2
export { type TaxiiClientSettings, TaxiiClientProblem, type TaxiiFault } from './client-requests.ts'
export {
  type FoundCollection,
  type HighWaterMark,
  type ObjectsAsk,
  type ObjectsPage,
  type TaxiiClient,
  taxiiClient,
} from './taxii-client.ts'
export { answerTaxii, errorAnswer } from './taxii-server.ts'
export {
  stixMediaType,
  type StoredObject,
  type TaxiiAnswer,
  type TaxiiAsk,
  type TaxiiCollection,
  taxiiLimits,
  taxiiMediaType,
  TaxiiProblem,
  type TaxiiRequest,
  type TaxiiStatus,
  type TaxiiStatusEntry,
  type TaxiiStore,
} from './taxii-types.ts'
