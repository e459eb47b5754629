// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const dataText = defineText({
  nl: {
    title: 'Zo verloopt online fraude, en wat het tegenhoudt: editie',
    published:
      'Per vorm van online fraude de stappen van daders, de signalen en de barrières met hun bewijskracht, zoals de werkgroep ze vaststelde. Verandert niet meer.',
    draft:
      'Per vorm van online fraude de stappen van daders, de signalen en de barrières met hun bewijskracht, uit openbare bronnen. Geen werkgroep heeft hierover besloten. Verandert niet meer.',
  },
  en: {
    title: 'Criminal journeys and barriers of online fraud, edition',
    published:
      'For each form of online fraud the steps of offenders, the signals and the barriers with their evidence, as the working group agreed them. Never changes.',
    draft:
      'For each form of online fraud the steps of offenders, the signals and the barriers with their evidence, from public sources. No working group has decided about it. Never changes.',
  },
})
