// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { text as listingText } from '../show-listing/show-listing.text.ts'
import { text } from './judge-listings.text.ts'
import type { ProposalItem } from './listing-desk.part.tsx'

/** What a citizen reads who asks about it, in the words of the check itself, with what is chosen now. */
export function Preview(props: {
  item: ProposalItem
  authority: string
  legalBasis: string
  reason: string
  day: string
}) {
  const language = useLanguage()
  const t = translate(text, language)
  const { answer } = props.item
  return (
    <>
      <Heading level={2}>{t('preview')}</Heading>
      <div className="dw-preview">
        {answer && (
          <>
            <Paragraph>
              <strong>{answer.statement}</strong>
            </Paragraph>
            <Paragraph>{answer.explanation}</Paragraph>
          </>
        )}
        <SummaryList
          items={[
            { term: t('by'), answer: props.authority },
            { term: translate(listingText, language)('until'), answer: props.day },
            { term: t('on'), answer: props.legalBasis },
            { term: t('why'), answer: props.reason },
          ]}
        />
      </div>
    </>
  )
}
