// SPDX-License-Identifier: EUPL-1.2
export {
  type DeedNow,
  type DeedTable,
  deedsNow,
  deedTable,
  drawn,
  type Kept,
  waitsForAnother,
  wrongPerson,
} from './deed.ts'
