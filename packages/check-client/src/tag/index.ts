// SPDX-License-Identifier: EUPL-1.2
export { inputOf } from './input.ts'
export { bucketOf, metaKeyOf, tagBytes, tagOf } from './tag.ts'
export { openEntry, sealEntry, type Sealed, entryBytes, readBucket } from './bucket-entry.ts'
