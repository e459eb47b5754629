// SPDX-License-Identifier: EUPL-1.2
import type { Changes } from './change.ts'
import { changesOfCases } from './changes-of-cases.ts'
import { changesOfHandling } from './changes-of-handling.ts'
import { changesOfQueue } from './changes-of-queue.ts'
import { changesOfReports } from './changes-of-reports.ts'
import { changesOfIdentifiers } from './changes-of-identifiers.ts'

/** Every changing route, with what the matrix asks of it. */
export const changes: Changes = {
  ...changesOfHandling,
  ...changesOfCases,
  ...changesOfQueue,
  ...changesOfReports,
  ...changesOfIdentifiers,
}
