// SPDX-License-Identifier: EUPL-1.2
export { encodeRice, lowBitsFor } from './rice.ts'
export { type CodedTags, prefixOf, TagIndex } from './tag-index.ts'
export { type BaseHead, type Delta, digestOf, prefixesIn, TagSet } from './tag-set.ts'
