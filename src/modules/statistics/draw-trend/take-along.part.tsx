// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { Details } from '#ui/details'
import { TextLink } from '#ui/link'
import { Snippet } from '#ui/snippet'
import type { Along } from './along.query.ts'
import { trendText } from './trend.text.ts'

/** What one can do with a chart: save it, or copy a sentence with its source. */
export function TakeAlong({ title, files, quote, language }: Along & { title: string; language: Language }) {
  const t = translate(trendText, language)
  return (
    <>
      <ul className="dw-tile__links">
        {(['csv', 'svg'] as const).map((kind) => (
          <li key={kind}>
            <TextLink href={files[kind]} hiddenText={title}>
              {t('save')} {t(kind)}
            </TextLink>
          </li>
        ))}
      </ul>
      <Details summary={t('quote')}>
        <Snippet code={quote} />
      </Details>
    </>
  )
}
