// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What an organisation agrees to. No jurist looked at it yet, and the page says so. A change of words: a new `termsVersion`. */
export const termsText = defineText({
  nl: {
    title: 'Voorwaarden om mee te doen, versie {version} (concept)',
    draft: 'Een jurist moet hier nog naar kijken.',
    use: 'U gebruikt wat u hier ziet alleen tegen online fraude.',
    share: 'U deelt alleen wat volgens de deelregels mag. Het programma houdt bij wat u deelt.',
    access: 'U houdt bij wie van uw mensen toegang heeft. Gaat iemand weg, dan eindigt de toegang dezelfde dag.',
    leak: 'Gaat er iets mis met gegevens, dan zegt u dat meteen.',
    answer: 'Vraagt iemand wat u over hem bewaart, dan antwoordt u op tijd.',
    stop: 'U kunt op elk moment stoppen. Wij kunnen uw toegang ook beëindigen, met de reden erbij.',
  },
  en: {
    title: 'Terms of taking part, version {version} (draft)',
    draft: 'A jurist has still to look at this.',
    use: 'You use what you see here only against online fraud.',
    share: 'You share only what the rules about sharing allow. The program keeps a record of what you share.',
    access: 'You keep a record of who of your people has access. When somebody leaves, access ends the same day.',
    leak: 'When something goes wrong with data, you say so at once.',
    answer: 'When somebody asks what you keep about them, you answer in time.',
    stop: 'You can stop at any moment. We can end your access too, with the reason.',
  },
})

export const terms = ['use', 'share', 'access', 'leak', 'answer', 'stop'] as const
