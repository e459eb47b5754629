// SPDX-License-Identifier: EUPL-1.2
import { capitalised, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { List, Paragraph, Small } from '#ui/text'
import type { InterventionView } from './intervention-view.ts'
import { text } from './show-intervention.text.ts'

/** Figures as others told them: each with what it is of, when, and whose it is. */
export function ClaimsPart({ one }: { one: InterventionView }) {
  const language = useLanguage()
  const t = translate(text, language)
  const lang = one.evidenceNote.lang === language ? undefined : one.evidenceNote.lang
  return (
    <>
      <Heading level={2}>{t('figures')}</Heading>
      {one.claims.length === 0 && <Paragraph>{t('noFigures')}</Paragraph>}
      {one.claims.length > 0 && (
        <>
          <Paragraph>{t('figuresMore')}</Paragraph>
          <List
            items={one.claims.map((claim) => (
              <>
                <strong>
                  {t(claim.sort)}: {claim.text.words}
                </strong>
                <Small>
                  {claim.of.words ? t('of', { of: claim.of.words }) : claim.sort !== 'count' ? t('noOf') : ''}{' '}
                  {t('period', { period: claim.period.words })}{' '}
                  {capitalised(t('by', { by: claim.by, publisher: claim.publisher }))}
                </Small>
              </>
            ))}
          />
        </>
      )}
      <Paragraph>
        {t('evidence', { evidence: one.evidence })} <span lang={lang}>{one.evidenceNote.words}</span>
      </Paragraph>
    </>
  )
}
