// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import type { Study } from '../study/study.ts'
import { methodText, populationText, readingText, statusText, studyText } from '../study/study.text.ts'

/** A study in the words of the reader. `lang` of what is only there in Dutch. */
export interface StudyView {
  code: string
  status: Study['status']
  statusWord: string
  title: string
  titleLang: Language
  question: string
  questionLang: Language
  owner: string
  method: string
  forms: string[]
  populations: string[]
  period: string
  asked: string
  url: string
  source: string
  reading: string
  remark: string
  remarkLang: Language
  reviewOn: string
  year: number | null
}

export function viewOf(study: Study, forms: ReadonlyMap<string, string>, language: Language): StudyView {
  const either = (dutch: string, english: string) =>
    language === 'en' && english !== ''
      ? { words: english, lang: 'en' as const }
      : { words: dutch, lang: 'nl' as const }
  const title = either(study.title, study.titleEn)
  const question = either(study.question, study.questionEn)
  const remark = either(study.remark, study.remarkEn)
  return {
    code: study.code,
    status: study.status,
    statusWord: statusText[language][study.status],
    title: title.words,
    titleLang: title.lang,
    question: question.words,
    questionLang: question.lang,
    owner: study.owner,
    method: methodText[language][study.method],
    forms: study.forms.map((form) => forms.get(form) ?? form),
    populations: study.populations.map((population) => populationText[language][population]),
    period: study.period,
    asked: askedOf(study, language),
    url: study.url,
    source: study.source,
    reading: readingText[language][study.reading],
    remark: remark.words,
    remarkLang: remark.lang,
    reviewOn: study.reviewOn,
    year: study.year,
  }
}

function askedOf({ sample, response }: Study, language: Language): string {
  const t = translate(studyText, language)
  if (sample !== null && response !== null)
    return t('sampleAndResponse', {
      sample,
      response,
      share: formatNumber(Math.round((100 * response) / sample), language),
    })
  if (sample !== null) return t('sample', { sample })
  return response === null ? t('notKnown') : t('response', { response })
}
