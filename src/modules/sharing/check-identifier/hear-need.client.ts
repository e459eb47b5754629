// SPDX-License-Identifier: EUPL-1.2
// The third script of the page: hears somebody in need, by the words by which the server does it.
export { hearNeed } from './hear-need.ts'
