// SPDX-License-Identifier: EUPL-1.2
// Parts of pages that pages of rooms downstream have too: their door.
export { TakeAlong } from './draw-trend/take-along.part.tsx'
