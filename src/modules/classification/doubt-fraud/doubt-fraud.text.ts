// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const doubtSlot = defineText({
  nl: {
    title: 'Misschien is dit geen oplichting',
    explanation:
      'Uw verhaal lijkt meer op een ruzie, een vergissing of iets wat te laat komt. Een medewerker leest het en besluit. Vraag het vast aan de winkel of de persoon zelf. Komt u er samen niet uit? Bij een winkel of bedrijf helpt ACM ConsuWijzer u. Bij ander geld of een contract helpt het Juridisch Loket. Bent u bang dat iemand u toch oplicht? Betaal dan niets meer.',
  },
  en: {
    title: 'Perhaps this is no fraud',
    explanation:
      'Your story looks more like a dispute, a mistake or something that comes late. A member of staff reads it and decides. Ask the shop or the person already. Can you not solve it together? With a shop or company ACM ConsuWijzer helps you. With other money or a contract Het Juridisch Loket does. Are you afraid that it is fraud after all? Then pay nothing more.',
  },
})
