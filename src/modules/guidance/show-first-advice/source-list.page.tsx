// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { List } from '#ui/text'
import { text } from './show-first-advice.text.ts'
import type { Source } from './sources.ts'

/** Who says so; where we only read it in the news, that stands beside it with the news item, because nobody of the organisation confirmed it. */
export function SourceList({ sources }: { sources: readonly Pick<Source, 'name' | 'url' | 'readIn'>[] }) {
  return <List items={sources.map((source) => <SourceLine key={source.url} source={source} />)} />
}

export function SourceLine({ source: { name, url, readIn } }: { source: Pick<Source, 'name' | 'url' | 'readIn'> }) {
  const t = translate(text, useLanguage())
  return (
    <span>
      <TextLink href={url} external>
        {name}
      </TextLink>
      {readIn && (
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
