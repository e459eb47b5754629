// SPDX-License-Identifier: EUPL-1.2
// Written in when the extension is packed: whose list it follows.
declare const DIJKWACHT_PLATFORM: string
declare const DIJKWACHT_EVALUATOR: string | null

/** Origin of the platform, such as https://dijkwacht.example. */
export const platform = DIJKWACHT_PLATFORM
/** Origin of the second key holder; null: pasted accounts cannot be looked up. */
export const evaluator = DIJKWACHT_EVALUATOR
