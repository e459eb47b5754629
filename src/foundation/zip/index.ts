// SPDX-License-Identifier: EUPL-1.2
export {
  centralDirectory,
  localHeader,
  localLength,
  mostBytes,
  mostEntries,
  readLocalHeader,
  type ZipEntry,
  zipLength,
} from './container.ts'
export { zipOf } from './zip-of.ts'
