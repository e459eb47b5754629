// SPDX-License-Identifier: EUPL-1.2
export { frameSnippet } from './frame-warnings/frame-snippet.query.ts'
export { howOften } from './list-around/how-often.query.ts'
export { everything, whatGoesRound } from './list-around/list-around.query.ts'
