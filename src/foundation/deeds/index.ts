// SPDX-License-Identifier: EUPL-1.2
export {
  type Deed,
  type DeedNow,
  type DeedTable,
  deedsNow,
  deedTable,
  drawn,
  type Hand,
  type Kept,
  waitsForAnother,
  wrongPerson,
} from './deed.ts'
