// SPDX-License-Identifier: EUPL-1.2
export { fewAtOnce } from './few-at-once.ts'
export { sql } from 'kysely'
export {
  beforeCommit,
  inTransaction,
  openDatabase,
  programName,
  tablesOf,
  type Connection,
  type Database,
  type RowSubject,
  type Tx,
} from './database.ts'
export { startEmbedded, type EmbeddedServer } from './embedded.ts'
export { migrate, migrationState } from './migrate.ts'
export { makeLogin, programLogin, rightsOf, settleProgramRole } from './program-role.ts'
export { isDatabaseAway, whenBack } from './away.ts'
export { takesWrites } from './takes-writes.ts'
export { applyRetention, type Certify, type Retention, type RetentionOf } from './retention.ts'
