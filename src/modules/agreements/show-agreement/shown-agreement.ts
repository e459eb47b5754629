// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, formatNumber, type Language, translate } from '#foundation/text'
import type { Agreement } from '../agreement/agreement.ts'
import { kindText } from '../agreement/agreement.text.ts'
import { shownDay } from '../agreement/days.ts'
import { exchanges } from '../exchange/exchanges.data.ts'
import { dataText, purposeText } from '../sharing-question/sharing-question.text.ts'
import { text } from './show-agreement.text.ts'

/** The content of an agreement in words of the reader, as terms and answers; a list where there can be several. */
export function shownFacts(agreement: Agreement, language: Language): { term: string; answer: string | string[] }[] {
  const t = translate(text, language)
  const dataOf = translate(dataText, language)
  const purposeOf = translate(purposeText, language)
  const { sampleCap, sampleCounted, dpiaReference, dpiaReviewOn } = agreement
  return [
    { term: t('kind'), answer: translate(kindText, language)(agreement.kind) },
    { term: t('exchanges'), answer: agreement.exchanges.map((id) => exchanges[id].title[language]) },
    { term: t('data'), answer: agreement.dataCategories.map((each) => dataOf(each)) },
    { term: t('purposes'), answer: agreement.purposes.map((each) => purposeOf(each)) },
    { term: t('starts'), answer: shownDay(agreement.startsOn, language) },
    { term: t('ends'), answer: t('endsAt', { day: shownDay(agreement.endsOn, language) }) },
    {
      term: t('cap'),
      answer:
        sampleCap === null
          ? t('noCap')
          : t('capCounted', { cap: formatNumber(sampleCap, language), counted: formatNumber(sampleCounted, language) }),
    },
    { term: t('reference'), answer: agreement.reference },
    { term: t('dpia'), answer: dpiaReference ?? t('noDpia') },
    { term: t('dpiaReview'), answer: dpiaReviewOn ? shownDay(dpiaReviewOn, language) : t('noDpia') },
    {
      term: t('drafted'),
      answer: t('byAt', { name: agreement.draftedByName, at: formatDateTime(agreement.draftedAt, language) }),
    },
  ]
}
