// SPDX-License-Identifier: EUPL-1.2
// The side door: plain thought only, so that a script in a browser may enter as well.
export { sureEnough } from './read-text/reading.ts'
export { readTextWith } from './read-text/read-words.ts'
export { decodeModel } from './read-text/text-model.ts'
