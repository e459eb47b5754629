// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const takeText = defineText({
  nl: { own: 'Meldingen bij ons per week: {form}' },
  en: { own: 'Reports to us a week: {form}' },
})

/** Our own reports of a form, as a source in words. */
export function ownSeries(nl: string, en: string) {
  return {
    title: { nl: `Meldingen per week: ${nl}`, en: `Reports a week: ${en}` },
    countedAs: {
      nl: 'gecontroleerde meldingen, zoals wij ze elke week publiceren',
      en: 'verified reports, as we publish them every week',
    },
  }
}
