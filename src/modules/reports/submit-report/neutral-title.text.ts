// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language, translate } from '#foundation/text'

/**
 * Titles of the pages of somebody who reports: they stay in the history of the browser after somebody left quickly, so they tell nothing. Only the
 * page on which one may begin says what it is.
 */
export const neutralTitle = defineText({
  nl: {
    begin: 'Online fraude melden · dijkwacht',
    start: 'dijkwacht',
    step: 'Vraag {step}{isAbout, select, true {} other { van {of}}} · dijkwacht',
    last: 'Laatste stap · dijkwacht',
    done: 'Klaar · dijkwacht',
    status: 'Stand van zaken · dijkwacht',
    sure: 'Weet u het zeker? · dijkwacht',
  },
  en: {
    begin: 'Report online fraud · dijkwacht',
    start: 'dijkwacht',
    step: 'Question {step}{isAbout, select, true {} other { of {of}}} · dijkwacht',
    last: 'Last step · dijkwacht',
    done: 'Done · dijkwacht',
    status: 'How it stands · dijkwacht',
    sure: 'Are you sure? · dijkwacht',
  },
})

/** Of a question: how far somebody is, where the number of questions is known. */
export function neutralTab(
  progress: { step: number; of: number; isAbout: boolean } | null,
  language: Language,
): string {
  const t = translate(neutralTitle, language)
  return progress ? t('step', progress) : t('start')
}
