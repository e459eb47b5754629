// SPDX-License-Identifier: EUPL-1.2
export {
  approveTranslation,
  insertTranslation,
  lockTranslation,
  selectTranslations,
  withdrawTranslation,
} from './translation.store.ts'
