// SPDX-License-Identifier: EUPL-1.2
export { foundationActivities, impersonalFoundationActions } from './activities.ts'
export { exportRecords, exportState } from './export-records.command.ts'
export { foundationApis } from './list-activities.api.ts'
export { pseudonymOf } from './record.ts'
export { changedWithoutVersion, hashOfActivity, registered } from './register.ts'
export { listActivities } from './list-activities.query.ts'
export { registerActivities } from './register-activities.command.ts'
