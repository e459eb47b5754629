// SPDX-License-Identifier: EUPL-1.2
import type { StoryReading } from '#modules/reports'
import type { Tree } from '#modules/taxonomy'
import { decide } from '../classify-reports/decide.ts'
import { readAll } from '../read-text/read-text.query.ts'
import { tellsOfLove } from './love-in.ts'

/** From here on a form is proposed to whoever told the story, who confirms or changes it: less sure than what decides by itself. */
const worthProposing = 0.65

/** What a story seems to tell, as precise as its words are. */
export function readOwnStory(story: string, tree: Tree): StoryReading {
  const { reading, said } = readAll(story)
  const [first] = reading.forms
  const read = first?.form && first.probability >= worthProposing ? first.form : null
  const form = read ?? (tellsOfLove(story) ? 'FF-920' : null)
  const { decided } = decide({
    report: { ...nothingStated, fraudForm: form, partnerCodes: [] },
    reading,
    readBy: '',
    said,
    byPeople: [],
    tree,
    edition: '',
    at: new Date(0),
  })
  const concept = (facet: string) => decided.find((one) => one.facet === facet)?.concept ?? null
  if (form === null) return { form, channel: concept('channel'), concepts: [] }
  return { form: concept('form'), channel: concept('channel'), concepts: decided.map(({ concept }) => concept) }
}

const nothingStated = {
  id: '',
  origin: 'web',
  controllerOrganisationId: '',
  contactChannel: null,
  lossInCents: null,
  victimKind: null,
  answers: {},
} as const
