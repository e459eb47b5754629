// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const posterText = defineText({
  nl: {
    title: 'Zo verloopt het, en dit houdt het tegen',
    subject: 'Zo verloopt de fraude, en wat het tegenhoudt, als poster',
    summary:
      '{steps} stappen. {live} barrières in gebruik. Van {effect, plural, =0 {geen enkele} other {#}} is een effect gemeld of gemeten.',
    step: 'Stap {number}: {label}',
    phase: 'Fase: {phase}',
    barriersOf: 'Barrières bij stap {number}',
    keyEffect: 'effect gemeld of gemeten (E2 of hoger)',
    keyShared: 'stap komt ook in andere vormen voor',
    notProof: 'Een blok zegt dat er iets gebeurt, niet dat het werkt.',
    draft: 'Concept uit openbare bronnen; geen werkgroep heeft hierover besloten.',
    foot: 'Editie {number}, {date}. {licence}. Bronnen en uitleg: {address}',
  },
  en: {
    title: 'How it goes, and what stops it',
    subject: 'Criminal journey and barriers, as a poster',
    summary:
      '{steps} steps. {live} barriers in use. An effect was reported or measured of {effect, plural, =0 {none} other {#}}.',
    step: 'Step {number}: {label}',
    phase: 'Phase: {phase}',
    barriersOf: 'Barriers at step {number}',
    keyEffect: 'effect reported or measured (E2 or higher)',
    keyShared: 'step is in other forms too',
    notProof: 'A block says that something is done, not that it works.',
    draft: 'Draft from public sources; no working group has decided about it.',
    foot: 'Edition {number}, {date}. {licence}. Sources and explanation: {address}',
  },
})
