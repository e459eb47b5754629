// SPDX-License-Identifier: EUPL-1.2
import { definePort } from '#foundation/events'
import type { Tree } from '#modules/taxonomy'

/** What a story seems to tell, in concepts of the taxonomy; null: it does not say, or not clearly. */
export interface StoryReading {
  /** As precise as the words are. */
  form: string | null
  channel: string | null
  /** Everything it tells, the form included. */
  concepts: readonly string[]
}

/** For proposals that the reporter confirms: nothing of it counts by itself. */
export const readStory = definePort<(story: string, tree: Tree) => StoryReading>('reports.read-story')
