// SPDX-License-Identifier: EUPL-1.2
import { outcomes } from '../compose-answer/decision.ts'
import { handWays } from '../request/request.ts'

type Entries = Record<string, string | string[]>
const one = (entries: Entries, name: string) => [entries[name] ?? ''].flat()[0] ?? ''

/** What a person chose about something that was found; what is missing is for the command to refuse. */
export function readDecision(taskId: string, entries: Entries) {
  return {
    taskId,
    source: one(entries, 'bron'),
    itemId: one(entries, 'gegeven') || null,
    outcome: outcomes.find((each) => each === one(entries, 'uitkomst')) ?? null,
    ground: one(entries, 'grond') || null,
  }
}

export function readExtension(taskId: string, entries: Entries) {
  const because = (['complex', 'many'] as const).find((each) => each === one(entries, 'langer')) ?? null
  return { taskId, because }
}

export function readHand(taskId: string, entries: Entries) {
  const how = handWays.find((each) => each === one(entries, 'hoe')) ?? null
  return { taskId, keyId: one(entries, 'gegeven'), how }
}
