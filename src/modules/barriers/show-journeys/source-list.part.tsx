// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { List } from '#ui/text'
import type { Edition } from '../edition/edition.ts'
import { text } from './show-journeys.text.ts'

/** Sources with their links, in the language in which they were published. */
export function SourceList({ edition, ids }: { edition: Edition; ids: readonly string[] }) {
  const t = useText(text)
  const sources = ids.flatMap((id) => edition.sources[id] ?? [])
  return (
    <List
      items={sources.map(({ title, publisher, date, url }) => (
        <>
          <TextLink href={url} external>
            {title}
          </TextLink>{' '}
          ({t('source', { publisher, date })})
        </>
      ))}
    />
  )
}
