// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { List } from '#ui/text'
import { text } from './show-first-advice.text.ts'
import type { Source } from './sources.ts'

type Named = Pick<Source, 'name' | 'url' | 'readIn'>

/**
 * Who says so; where we only read it in the news, that stands beside it with the news item, because nobody of the organisation confirmed it. `isShort`:
 * without the link, where every byte counts.
 */
export function SourceList({ sources, isShort }: { sources: readonly Named[]; isShort?: boolean }) {
  return <List items={sources.map((source) => <SourceLine key={source.url} source={source} isShort={isShort} />)} />
}

export function SourceLine({
  source: { name, url, readIn },
  isShort,
}: {
  source: Named
  isShort?: boolean | undefined
}) {
  const t = useText(text)
  return (
    <span>
      <TextLink href={url} external>
        {name}
      </TextLink>
      {readIn && isShort && ` (${t('newsItem')}${t('unconfirmed')})`}
      {readIn && !isShort && (
        <>
          {' '}
          (
          <TextLink href={readIn} external>
            {t('newsItem')}
          </TextLink>
          {t('unconfirmed')})
        </>
      )}
    </span>
  )
}
