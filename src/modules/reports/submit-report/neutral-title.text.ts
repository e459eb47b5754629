// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** Titles of the pages of somebody who reports: they stay in the history of the browser after somebody left quickly, so they tell nothing. */
export const neutralTitle = defineText({
  nl: {
    start: 'dijkwacht',
    step: 'Stap {step}{isAbout, select, true {} other { van {of}}} · dijkwacht',
    last: 'Laatste stap · dijkwacht',
    done: 'Klaar · dijkwacht',
    status: 'Stand van zaken · dijkwacht',
    sure: 'Weet u het zeker? · dijkwacht',
  },
  en: {
    start: 'dijkwacht',
    step: 'Step {step}{isAbout, select, true {} other { of {of}}} · dijkwacht',
    last: 'Last step · dijkwacht',
    done: 'Done · dijkwacht',
    status: 'How it stands · dijkwacht',
    sure: 'Are you sure? · dijkwacht',
  },
})
