// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { inLanguage } from '../draw-journey/journey-view.ts'
import { journeyPath } from '../show-journeys/addresses.ts'
import { Said } from '../show-journeys/translated-words.part.tsx'
import type { Recurring } from './book.ts'
import { text } from './book-of-crimes.text.ts'

/** What comes back, in how many forms and in which. */
export function RecurringTable({ caption, items }: { caption: string; items: readonly Recurring[] }) {
  const language = useLanguage()
  const t = translate(text, language)
  return (
    <Table
      caption={caption}
      hideCaption
      folded
      columns={(column) => [
        column(t('name'), ({ id, label, journeys }) => (
          <TextLink href={`${addressIn(language, journeyPath(journeys[0]?.form ?? ''))}#${id}`}>
            <Said words={label} />
          </TextLink>
        )),
        column(t('count'), { numeric: true }, ({ journeys }) => journeys.length),
        column(t('forms'), ({ journeys }) => journeys.map((journey) => inLanguage(journey.label, language)).join(', ')),
      ]}
      rows={items}
    />
  )
}
